import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openWithExtension } from './browsers/extension-in-chromium.ts';
import { loadedExtension } from './browsers/loaded-extension.ts';
import { provideBrowser } from './browsers/provide-browser.ts';
import { ROOT } from './project.ts';
import { provideBuild } from './setup/provide-build.ts';
import { runScript } from './setup/say.ts';
import { pageToShow } from './start/page-to-show.ts';
import { answerFirstRun, settled } from './start/popup-pictures.ts';
import { englishWords } from './words.ts';

/*
 * npm run store:pictures
 *
 * The pictures for the stores, 1280 × 800 as they ask: the popup over the page that it judges, tab by tab, then the
 * shortlist and the settings. Made from the sample post, so that nobody else's page is in them.
 */

const SIZE = { width: 1280, height: 800 };
const FOLDER = join(ROOT, 'docs', 'store', 'pictures');
const TABS = ['verdict', 'links', 'page', 'article'] as const;

async function main(): Promise<number> {
  await mkdir(FOLDER, { recursive: true });
  provideBuild('chromium');
  const shown = await pageToShow(undefined);
  const { browser, page, pressAction } = await openWithExtension(await provideBrowser('chromium'), shown, {
    headless: true,
  });
  try {
    await page.setViewport(SIZE);
    const behind = await page.screenshot({ encoding: 'base64' });
    const popup = await pressAction();
    await answerFirstRun(popup, shown.niche, await englishWords());
    const overs: string[] = [];
    for (const tab of TABS) {
      await popup.click(`[data-tab="${tab}"]`);
      await settled(popup);
      overs.push(await popup.screenshot({ encoding: 'base64' }));
    }
    await popup.keyboard.press('s');
    await popup.waitForSelector('.gw-save-notes');
    await popup.close();
    // Not before: a new tab takes the focus, and the popup closes.
    for (const [index, over] of overs.entries()) {
      await save(await composed(await browser.newPage(), behind, over), `${index + 1}-${TABS[index]}`);
    }
    const { id } = await loadedExtension(browser);
    for (const [index, name] of ['shortlist', 'settings'].entries()) {
      const own = await browser.newPage();
      await own.setViewport(SIZE);
      await own.goto(`chrome-extension://${id}/${name}.html`);
      await own.waitForSelector('h1');
      await settled(own);
      await save(own, `${TABS.length + index + 1}-${name}`);
    }
    return 0;
  } finally {
    await browser.close();
    await shown.close();
  }
}

/** The popup as it hangs under the toolbar, over the page. */
async function composed(page: Page, behind: string, over: string): Promise<Page> {
  await page.setViewport(SIZE);
  await page.setContent(
    `<body style="margin:0;background:url(data:image/png;base64,${behind})"><img style="position:absolute;top:8px;right:40px;border-radius:8px;box-shadow:0 8px 40px #0006" src="data:image/png;base64,${over}">`,
  );
  return page;
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  await page.close();
  process.stdout.write(`${relative(process.cwd(), path)}\n`);
}

await runScript(main);
