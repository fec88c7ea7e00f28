import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { provideBrowser } from '../browsers/provide-browser.ts';
import { BUILT } from '../project.ts';
import { provideBuild } from '../setup/provide-build.ts';
import { englishWords } from '../words.ts';
import { gatherSample } from './gather-sample.ts';
import { makeBackup } from './make-backup.ts';
import { CHANGES, firstRows, inPage, scroll, settle } from './page-figures.ts';

/*
 * Measures the shortlist with many sites in a real browser: restore, first rows, filter, sort, scrolling, backup.
 * npm run bench:shortlist -- [--sites 10000] [--audits 5]
 */
const { values: options } = parseArgs({
  options: { sites: { type: 'string', default: '10000' }, audits: { type: 'string', default: '5' } },
});

const HOUR_MS = 3_600_000;
const translate = await englishWords();
const word = (key: string): string => translate({ key });

provideBuild('chromium');
const folder = await mkdtemp(join(tmpdir(), 'guestworthy-bench-'));
const browser = await launchChromium(await provideBrowser('chromium'), {
  userDataDir: join(folder, 'profile'),
  enableExtensions: true,
  defaultViewport: { width: 1320, height: 860 },
  protocolTimeout: HOUR_MS,
});
try {
  const url = `chrome-extension://${await browser.installExtension(BUILT.chromium)}/shortlist.html`;
  const file = join(folder, 'backup.jsonl');
  const made = await makeBackup(file, await gatherSample(browser), Number(options.sites), Number(options.audits));
  const { size } = await stat(file);
  tell('sites', options.sites);
  tell('audits', `${made.audits}, ${made.charactersEach} characters each, file ${Math.round(size / 1e6)} MB`);

  const page = await browser.newPage();
  await page.goto(url);
  tell('preview of the backup', await time(() => previewBackup(page, file)));
  tell('restore', await time(() => press(page, word('import.merge'), 'tr[data-domain]')));

  for (const round of [1, 2, 3])
    tell(`first rows, visit ${round}`, `${await firstRows(page, url)} ms after the page began`);
  await settle(page);
  tell('sort by score', await inPage(page, CHANGES.sortByScore));
  tell('sort by name', await inPage(page, CHANGES.sortByName));
  tell('search', await inPage(page, CHANGES.search));
  tell('clear search', await inPage(page, CHANGES.clearSearch));
  tell('filter by status', await inPage(page, CHANGES.filter));
  tell('all again', await inPage(page, CHANGES.all));
  tell('scroll from top to end', await scroll(page));
  tell('backup', await time(() => backUp(page)));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function tell(what: string, figure: unknown): void {
  console.log(`${what}: ${figure}`);
}

async function time(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await work();
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`;
}

async function previewBackup(page: Page, file: string): Promise<void> {
  await press(page, word('list.import'), 'input[type="file"]');
  const input = await page.$('input[type="file"]');
  // The selector says what it is.
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForSelector('.gw-import__counts', { timeout: HOUR_MS });
}

async function press(page: Page, label: string, then: string): Promise<void> {
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
    if (button === undefined) throw new Error(`no button ${wanted}`);
    button.click();
  }, label);
  await page.waitForSelector(then, { timeout: HOUR_MS });
}

async function backUp(page: Page): Promise<void> {
  await press(page, word('list.export_as.backup'), '.gw-toast');
  await page.waitForFunction(
    (done) => document.querySelector('.gw-toast')?.textContent?.includes(done),
    { timeout: HOUR_MS },
    word('list.backed_up'),
  );
}
