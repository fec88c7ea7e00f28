import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from './browsers/provide-browser.ts';
import { ROOT } from './project.ts';
import { provideBuild } from './setup/provide-build.ts';
import { runScript, say } from './setup/say.ts';

/*
 * Kills browsers in the midst of writing the shortlist and looks what is there afterwards.
 * npm run test:kill -- [--kills 100]   for each of Chromium and Firefox
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '100' } } });
  provideBuild('chromium');
  provideBuild('firefox');
  const env = {
    ...process.env,
    KILLS: values.kills,
    GUESTWORTHY_CHROMIUM: await provideBrowser('chromium'),
    GUESTWORTHY_FIREFOX: await provideBrowser('firefox'),
  };
  say(`Kill test: ${values.kills} kills each of Chromium and Firefox.`);
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'e2e', 'tests/e2e/kill', '--disable-console-intercept'],
    { cwd: ROOT, env, stdio: 'inherit' },
  );
  return status ?? 1;
}

await runScript(main);
