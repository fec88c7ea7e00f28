import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../project.ts';
import { say } from '../setup/say.ts';

export const PEER_VERSIONS = { lighthouse: '13.5.0', yoastseo: '3.6.0' } as const;

/** Too heavy for every clone to carry, and yoastseo is under the GPL: kept apart, and only for this comparison. */
export const PEERS = join(ROOT, '.cache', 'peers');

/** `require` as from inside the folder of the peers. */
export const requirePeer = createRequire(join(PEERS, 'package.json'));

/** Installs them once, at their exact versions. */
export async function providePeers(): Promise<void> {
  const isThere = Object.entries(PEER_VERSIONS).every(([name, version]) => {
    const file = join(PEERS, 'node_modules', name, 'package.json');
    return existsSync(file) && requirePeer(file).version === version;
  });
  if (isThere) return;
  say('Compare: installing Lighthouse and yoastseo into .cache/peers.');
  await mkdir(PEERS, { recursive: true });
  await writeFile(join(PEERS, 'package.json'), '{ "private": true }\n');
  const packages = Object.entries(PEER_VERSIONS).map(([name, version]) => `${name}@${version}`);
  await promisify(execFile)(
    'npm',
    ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...packages],
    {
      cwd: PEERS,
    },
  );
}
