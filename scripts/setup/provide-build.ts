import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, BUILT, ROOT } from '../project.ts';
import { say, Trouble } from './say.ts';

/** What the built extension is made of. */
const SOURCES = ['entrypoints', 'components', 'lib', 'locales', 'assets', 'package-lock.json', 'wxt.config.ts'];

const WXT_NAMES: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the extension for a browser when .output has none, or one that is older than its sources. */
export function provideBuild(kind: BrowserKind): void {
  const manifest = join(BUILT[kind], 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestSource()) return;
  buildExtension(kind);
}

export function buildExtension(kind: BrowserKind): void {
  say(`Build: the extension for ${kind === 'chromium' ? 'Chrome' : 'Firefox'}.`);
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', WXT_NAMES[kind]], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Trouble(`${stdout}${stderr}\nBuild: failed, see above.`);
}

function newestSource(): number {
  const files = SOURCES.map((name) => join(ROOT, name)).flatMap((path) =>
    !existsSync(path)
      ? []
      : statSync(path).isFile()
        ? [path]
        : readdirSync(path, { recursive: true, encoding: 'utf8' })
            .filter((file) => !file.includes('.test.'))
            .map((file) => join(path, file)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
