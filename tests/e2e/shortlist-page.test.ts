import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listenForNoise, type Noise } from '../../scripts/browsers/chromium-noise.ts';
import { englishWords } from '../../scripts/words.ts';
import { POLLING, press, shows, startListBrowser } from './list-page.ts';

const translate = await englishWords();
const word = (key: string, values = {}): string => translate({ key, values });
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let url: string;
let noise: Noise;

beforeAll(async () => {
  ({ browser, url } = await startListBrowser());
  noise = listenForNoise(browser, url.replace('shortlist.html', ''));
});

afterAll(async () => {
  const errors = noise?.takeErrors();
  await browser?.close();
  expect(errors).toEqual([]);
});

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('h1');
  return page;
}

async function importSites(page: Page, sites: readonly string[]): Promise<void> {
  await page.bringToFront();
  await press(page, word('list.import'));
  // Keys typed before the sheet is open would go to the page beneath it.
  await page.waitForSelector('dialog[open] #import-addresses');
  await page.type('#import-addresses', sites.join(' '));
  await press(page, word('import.add', { count: sites.length }));
  await shows(page, sites[0] ?? '');
}

/** Faults that keep somebody from using the page. */
async function seriousFaults(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`);
}

describe('the shortlist page', () => {
  let page: Page;

  beforeEach(async () => {
    page = await open();
    return () => page.close();
  });

  test('is empty at first, and clean of serious accessibility faults', async () => {
    await shows(page, word('list.empty'));
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('takes addresses, shows them in another window at once, and keeps them', async () => {
    const other = await open();
    await importSites(page, ['one.example', 'two.example', 'three.example']);
    await shows(other, 'two.example');
    await other.close();
    await page.reload();
    await shows(page, 'three.example');
  });

  test.each(['light', 'dark'])('with sites, selection, comparison and details it is clean too (%s)', async (theme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await shows(page, 'one.example');
    await page.click('tr[data-domain="one.example"] input');
    await page.click('tr[data-domain="two.example"] input');
    expect(await seriousFaults(page)).toEqual([]);
    await press(page, word('list.compare'));
    await page.waitForSelector('dialog[open] .gw-compare');
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await press(page, 'one.example');
    await page.waitForSelector('dialog[open] textarea');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('two windows edit the same site: neither loses what the other wrote', async () => {
    const other = await open();
    await shows(other, 'one.example');
    // A window behind another is told of no focus.
    await page.bringToFront();
    await page.focus('tr[data-domain="one.example"] select');
    await page.waitForSelector('tr[data-domain="one.example"] option[value="contacted"]');
    await page.select('tr[data-domain="one.example"] select', 'contacted');
    await other.bringToFront();
    await other.click('tr[data-domain="one.example"] .gw-c-note button');
    await other.type('tr[data-domain="one.example"] textarea', 'from the other window');
    await other.keyboard.press('Enter');
    await shows(page, 'from the other window');
    expect(await other.$eval('tr[data-domain="one.example"] select', (select) => select.value)).toBe('contacted');
    await other.close();
  });

  test('everything is reached by keyboard: move, select, open, close, remove, undo', async () => {
    await shows(page, 'one.example');
    await page.focus('tr[data-active] input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await shows(page, word('list.selected', { count: 1 }));
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await page.focus('tr[data-active] input');
    await page.keyboard.press('Delete');
    await shows(page, word('list.removed', { count: 1 }));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelectorAll('tr[data-domain]').length === 3, POLLING);
  });
});
