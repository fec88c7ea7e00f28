import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT } from './project.ts';
import { runScript, say } from './setup/say.ts';
import { runCommand } from './test/step.ts';

/*
 * npm run zip [-- --prove]
 *
 * The packages for the stores: Chrome, Edge, Firefox, and the sources that Mozilla's reviewers build from. With
 * --prove everything is made a second time and compared, byte by byte.
 */

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

async function main(): Promise<number> {
  const made = await makeZips();
  for (const [name, hash] of made) process.stdout.write(`${hash}  ${name}\n`);
  if (!process.argv.includes('--prove')) return 0;
  const again = await makeZips();
  const different = [...made].filter(([name, hash]) => again.get(name) !== hash).map(([name]) => name);
  say(
    different.length === 0
      ? 'Zip: made twice, the same bytes.'
      : `Zip: made twice and different: ${different.join(', ')}`,
  );
  return different.length === 0 ? 0 : 1;
}

/** SHA-256 of each zip by its name. */
async function makeZips(): Promise<ReadonlyMap<string, string>> {
  for (const old of zips()) rmSync(join(OUTPUT, old));
  for (const browser of BROWSERS) {
    const { code, output } = await runCommand('wxt', ['zip', '-b', browser]);
    if (code !== 0) throw new Error(`The zip for ${browser} was not made.\n${output}`);
  }
  return new Map(
    zips().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(OUTPUT, name)))
        .digest('hex'),
    ]),
  );
}

const zips = (): readonly string[] => globSync('*.zip', { cwd: OUTPUT }).toSorted();

await runScript(main);
