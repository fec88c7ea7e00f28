import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { provideBrowser } from '../browsers/provide-browser.ts';
import { BUILT, ROOT } from '../project.ts';
import { provideBuild } from '../setup/provide-build.ts';
import { englishWords } from '../words.ts';
import { writeBetweenMarks } from '../write-between-marks.ts';
import { gatherSample } from './gather-sample.ts';
import { makeBackup } from './make-backup.ts';
import { CHANGES, firstRows, scroll, settle, timesOf } from './page-figures.ts';
import { picture } from './pictures.ts';
import { type Measured, table, timed } from './report.ts';
import { haveSameData } from './same-data.ts';

/*
 * Measures the shortlist with many sites in a real Chromium, and takes its pictures: empty, 20 sites, a comparison, all.
 * npm run bench:shortlist -- [--sites 10000] [--audits 5] [--write]
 *   --write   puts the figures into docs/benchmarks.md
 */
const { values: options } = parseArgs({
  options: {
    sites: { type: 'string', default: '10000' },
    audits: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});

const HOUR_MS = 3_600_000;
const DOCUMENT = join(ROOT, 'docs', 'benchmarks.md');
const translate = await englishWords();
const word = (key: string): string => translate({ key });
const measured: Measured[] = [];

provideBuild('chromium');
const folder = await mkdtemp(join(tmpdir(), 'guestworthy-bench-'));
const browser = await launchChromium(await provideBrowser('chromium'), {
  userDataDir: join(folder, 'profile'),
  enableExtensions: true,
  defaultViewport: { width: 1320, height: 860 },
  protocolTimeout: HOUR_MS,
});
try {
  const origin = `chrome-extension://${await browser.installExtension(BUILT.chromium)}`;
  const sample = await gatherSample(browser);
  const page = await browser.newPage();
  await measure(page, origin, sample);
  const report = `${told()}\n\n${table(measured)}`;
  console.log(report);
  if (options.write) writeBetweenMarks(DOCUMENT, 'bench:shortlist', report);
  if (measured.some(({ bar }) => bar?.isMet === false)) process.exitCode = 1;
  await eraseEverything(page, origin);
  await takePictures(page, origin, sample);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function takePictures(page: Page, origin: string, sample: Parameters<typeof makeBackup>[1]): Promise<void> {
  await page.goto(`${origin}/shortlist.html`);
  await page.waitForSelector('.gw-empty');
  await picture(page, 'empty');
  const file = join(folder, 'twenty.jsonl');
  await makeBackup(file, sample, 20, 5);
  await previewBackup(page, file);
  await press(page, word('import.merge'), 'tr[data-domain]');
  await settle(page);
  await picture(page, 'twenty');
  for (const row of (await page.$$('tr[data-domain] input[type="checkbox"]')).slice(0, 4)) await row.click();
  await picture(page, 'selected');
  await press(page, word('list.compare'), 'dialog[open] .gw-compare');
  await picture(page, 'compare');
  await page.keyboard.press('Escape');
  await page.click('tr[data-domain] .gw-who__host');
  await page.waitForSelector('dialog[open] .gw-audits');
  await settle(page);
  await picture(page, 'details');
  await page.goto(`${origin}/settings.html#data-panel`);
  await page.waitForSelector('#data-panel .gw-btn--danger');
  await page.$eval('#data-panel', (panel) => panel.scrollIntoView());
  await picture(page, 'settings');
}

async function eraseEverything(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/settings.html`);
  await page.waitForSelector('#data-panel .gw-btn--danger');
  await page.click('#data-panel .gw-btn--danger');
  await page.click('dialog[open] .gw-btn--danger');
  await page.waitForFunction(
    (said) => document.body.textContent.includes(said),
    { timeout: HOUR_MS },
    word('settings.data.erased'),
  );
}

async function measure(page: Page, origin: string, sample: Parameters<typeof makeBackup>[1]): Promise<void> {
  const url = `${origin}/shortlist.html`;
  const file = join(folder, 'backup.jsonl');
  const made = await makeBackup(file, sample, Number(options.sites), Number(options.audits));
  tell('sites and audits', `${options.sites}, ${made.audits} of ${made.charactersEach} characters`);
  tell('backup file', `${Math.round((await stat(file)).size / 1e6)} MB`);
  await page.goto(url);
  await page.waitForSelector('h1');
  tell('preview of a backup', await seconds(() => previewBackup(page, file)));
  tell('restore', await seconds(() => press(page, word('import.merge'), 'tr[data-domain]')));

  const visits: number[] = [];
  for (let visit = 0; visit < 5; visit += 1) visits.push(await firstRows(page, url));
  measured.push(timed('first rows, from the start of loading', visits, 500));
  await settle(page);
  for (const [what, change] of Object.entries(CHANGES)) measured.push(timed(what, await timesOf(page, change), 100));
  const { frames, longTasks } = await scroll(page);
  measured.push({
    what: 'scrolling',
    figure: `${frames} frames, ${longTasks.length} tasks over 50 ms${longTasks.length > 0 ? ` (${longTasks.join(', ')})` : ''}`,
    bar: { text: 'none over 50 ms', isMet: longTasks.length === 0 },
  });
  await page.$eval('.gw-list', (box) => box.scrollTo(0, 0));
  await picture(page, `many`);

  const downloads = join(folder, 'downloads');
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  tell('backup', await seconds(() => backUp(page)));
  const again = join(downloads, await fileIn(downloads));
  const isSame = await haveSameData(file, again);
  measured.push({
    what: 'restored and backed up again',
    figure: isSame ? 'the same data' : 'other data',
    bar: { text: 'the same data', isMet: isSame },
  });
}

function tell(what: string, figure: string): void {
  measured.push({ what, figure, bar: null });
}

function told(): string {
  const [cpu] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  return `${options.sites} sites with ${options.audits} audits each, Chromium without a window, ${cpus().length} cores of ${cpu?.model ?? 'an unknown processor'}, load ${load} at the end:`;
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await work();
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`;
}

async function previewBackup(page: Page, file: string): Promise<void> {
  await press(page, word('list.import'), 'input[type="file"]');
  const input = await page.$('input[type="file"]');
  // The selector says what it is.
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
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

/** The one file of a folder, once it is there as a whole. */
async function fileIn(path: string): Promise<string> {
  for (;;) {
    const [name] = (await readdir(path).catch(() => [])).filter((one) => one.endsWith('.jsonl'));
    if (name !== undefined) return name;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
