import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { provideBrowser } from '../browsers/provide-browser.ts';
import { ROOT } from '../project.ts';
import { provideBuild } from '../setup/provide-build.ts';
import { runScript, say } from '../setup/say.ts';
import { openTabs } from './open-tabs.ts';

/** Ignored by git: pages may be other people's. */
const FOLDER = join(ROOT, '.cache', 'tab-pictures');
const TABS = ['verdict', 'links', 'page', 'article'] as const;
const SCHEMES = ['light', 'dark'] as const;
const SAMPLE = join(ROOT, 'samples', 'plain-text-newsletter.html');

/**
 * `npm run pictures -- FILE…`: every tab of the popup over each saved page, in both themes and at full length. Without a
 * file, over the sample post.
 */
async function main(): Promise<number> {
  const files = process.argv.slice(2);
  provideBuild('chromium');
  await mkdir(FOLDER, { recursive: true });
  const executablePath = await provideBrowser('chromium');
  for (const [at, file] of (files.length === 0 ? [SAMPLE] : files).entries()) {
    const { popup, show, close } = await openTabs(executablePath, file);
    try {
      for (const tab of TABS) {
        await show(tab);
        for (const value of SCHEMES) {
          await popup.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          await popup.screenshot({ path: join(FOLDER, `${at + 1}-${tab}-${value}.png`), fullPage: true });
        }
      }
    } finally {
      await close();
    }
    say(`Pictures: ${file}`);
  }
  say(`Pictures: in ${FOLDER}`);
  return 0;
}

await runScript(main);
