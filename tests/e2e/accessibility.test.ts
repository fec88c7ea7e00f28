import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { extensionOrigin, listenForNoise, type Noise } from '../../scripts/browsers/chromium-noise.ts';
import { type ExtensionInChromium, openWithExtension } from '../../scripts/browsers/extension-in-chromium.ts';
import { provideBrowser } from '../../scripts/browsers/provide-browser.ts';
import type { LocalServer } from '../../scripts/serve.ts';
import { englishWords } from '../../scripts/words.ts';
import { SITE_HOST } from './driven-browser.ts';
import { serveCases } from './hostile/serve-cases.ts';
import { settledColours } from './settled-colours.ts';

const translate = await englishWords();
const word = (key: string, values = {}): string => translate({ key, values });
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds a page against: WCAG 2.2 up to AA, and what its makers call best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks that a person may have set. Dark and light are the page's own themes; forced colours are the system's. */
const LOOKS = [
  ['light', [{ name: 'prefers-color-scheme', value: 'light' }]],
  ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ['forced colours', [{ name: 'forced-colors', value: 'active' }]],
] as const;

/** How long a page keeps its thread, so that what is shown meanwhile can be looked at. Milliseconds. */

/** Not by frames, as is the default: a window in the background draws none. */
const POLLING = { polling: 50 };

let site: LocalServer;
let extension: ExtensionInChromium;
let browser: Browser;
let noise: Noise;
let origin: string;
let popup: Page | null = null;

beforeAll(async () => {
  site = await serveCases();
  extension = await openWithExtension(
    await provideBrowser('chromium'),
    { url: `http://${SITE_HOST}:${site.port}/case/L07`, localHost: SITE_HOST },
    { headless: true },
  );
  ({ browser } = extension);
  origin = await extensionOrigin(browser);
  noise = listenForNoise(browser, origin);
});

afterEach(async () => {
  await popup?.close().catch(() => {});
  popup = null;
});

afterAll(async () => {
  const errors = noise?.takeErrors() ?? [];
  await browser?.close();
  await site?.close();
  expect(errors).toEqual([]);
});

/** Any end will do: the question of the first time, a verdict, or the reason why there is none. */
const ended = (popup: Page) =>
  popup.waitForFunction(
    () => document.querySelector('main :is(h1, h2)') !== null && document.querySelector('[aria-busy="true"]') === null,
    { ...POLLING, timeout: 15_000 },
  );

async function openPopup(path: string): Promise<Page> {
  await extension.page.goto(`http://${SITE_HOST}:${site.port}${path}`);
  popup = await extension.pressAction();
  await ended(popup);
  return popup;
}

async function openOwn(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`${origin}${path}`);
  await page.waitForSelector('h1');
  return page;
}

/** Every fault that axe finds, in every look. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const [look, features] of LOOKS) {
    await page.emulateMediaFeatures([...features, { name: 'prefers-reduced-motion', value: 'reduce' }]);
    await settledColours(page);
    const lines = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => id + ' ' + target.join(' ') + ' ' + html.slice(0, 100))))`)) as string[];
    found.push(...lines.map((line) => `${look}: ${line}`));
  }
  await page.emulateMediaFeatures();
  return found;
}

/** Boxes that reach beyond the side of the window, and texts that are cut without a mark. */
const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    if (root.scrollWidth <= root.clientWidth + 1) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .slice(0, 5)
      .map(
        (element) =>
          `${element.localName}.${element.className} reaches ${Math.round(element.getBoundingClientRect().right)} of ${root.clientWidth}`,
      );
  });

/** Presses Tab until the focus is on what is called so; every stop on the way must be visible and marked. */
async function tabTo(page: Page, name: string, most = 80): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusStop);
    passed.push(stop.name);
    expect(stop.faults, `focus on "${stop.name}"`).toEqual([]);
    if (stop.name.startsWith(name)) return;
  }
  throw new Error(`Tab does not reach "${name}". It passes:\n${passed.join('\n')}`);
}

/** The element in focus: what it is called, and why a person could not see that it is in focus. */
function focusStop(): { readonly name: string; readonly faults: readonly string[] } {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return { name: '', faults: [] };
  const label =
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLSelectElement ||
    focused instanceof HTMLTextAreaElement
      ? focused.labels?.[0]?.textContent
      : null;
  const name = (focused.getAttribute('aria-label') ?? label ?? focused.innerText ?? '').trim().replace(/\s+/g, ' ');
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const around = focused.parentElement === null ? null : getComputedStyle(focused.parentElement);
  const isMarked = [
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
    boxShadow !== 'none',
    around !== null && around.outlineStyle !== 'none',
    around !== null && around.boxShadow !== 'none',
  ].some(Boolean);
  const box = focused.getBoundingClientRect();
  const isInside = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
  return {
    name,
    faults: [...(isMarked ? [] : ['not marked']), ...(isInside ? [] : ['not in view'])],
  };
}

test.each(['/shortlist.html', '/settings.html'])("%s at twice its size by the browser's own zoom", async (path) => {
  const page = await openOwn(path);
  await page.setViewport(null);
  const zoom = async (factor: number) => {
    await page.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, ${factor}))`);
    await page.waitForFunction((wanted) => devicePixelRatio === wanted, POLLING, factor);
  };
  await zoom(2);
  expect(await overflow(page)).toEqual([]);
  expect(await faults(page)).toEqual([]);
  // It holds for every page of the extension.
  await zoom(1);
  await page.close();
});

describe('the popup', () => {
  test('the first time', async () => {
    const popup = await openPopup('/case/L07');
    expect(await faults(popup)).toEqual([]);
  });

  test('its journey needs no mouse: skip, judge, filter links, show one on the page, save', async () => {
    const popup = await openPopup('/case/U11');
    await tabTo(popup, word('first_run.skip'));
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[role="tab"]');
    await tabTo(popup, word('app.tab.verdict'));
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('input[type="search"]');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-tab')), 'focus stays on the tab').toBe(
      'links',
    );
    await tabTo(popup, word('links.filter'));
    await popup.keyboard.type('Link 77');
    await popup.waitForFunction(() => document.querySelectorAll('[data-line]').length < 20, POLLING);
    await tabTo(popup, word('app.show_on_page_of', { subject: 'Link 77' }));
    await popup.keyboard.press('Enter');
    await extension.page.waitForSelector('guestworthy-marks');
    await popup.keyboard.press('s');
    await popup.waitForFunction((saved) => document.body.innerText.includes(saved), POLLING, word('saved.saved'));
  });

  test.each([
    ['a verdict', '/case/L07'],
    ['no article', '/case/K12'],
    ['limits reached', '/case/D06'],
    ['broken data', '/case/X17'],
    ['a right-to-left page', '/case/T13'],
    ['an image', '/case/K08'],
    ['plain text', '/case/K09'],
  ])('%s', async (_, path) => {
    const popup = await openPopup(path);
    expect(await faults(popup)).toEqual([]);
  });

  test.each(['links', 'page', 'article'])('the tab %s', async (tab) => {
    const popup = await openPopup('/case/L07');
    await popup.click(`[data-tab="${tab}"]`);
    await popup.waitForSelector(`[data-tab="${tab}"][aria-selected="true"]`);
    expect(await faults(popup)).toEqual([]);
  });

  test('reading takes long, and is stopped', async () => {
    await extension.page.goto(`http://${SITE_HOST}:${site.port}/case/L07`);
    // The reading itself is held at its first statement; a page kept busy would have to begin at the right moment.
    const debug = await extension.page.createCDPSession();
    await debug.send('Debugger.enable');
    await debug.send('Debugger.pause');
    const shown = await extension.pressAction();
    popup = shown;
    const reads = (text: string) =>
      shown.waitForFunction(
        (wanted) => document.body.innerText.includes(wanted),
        { ...POLLING, timeout: 30_000 },
        text,
      );
    await reads(word('working.stop'));
    await tabTo(shown, word('working.stop'));
    expect(await faults(shown)).toEqual([]);
    await shown.keyboard.press('Enter');
    await reads(word('failed.stopped.title'));
    expect(await faults(shown)).toEqual([]);
    await debug.detach();
  });

  test('at 320 pixels, and at twice the size, nothing reaches beyond the side', async () => {
    const popup = await openPopup('/case/L07');
    for (const width of [320, 400]) {
      // The browser takes the popup's size from its body; a popup's window itself cannot be sized from outside.
      await popup.evaluate((pixels: number) => {
        document.body.style.width = `${pixels}px`;
      }, width);
      await popup.waitForFunction((pixels) => innerWidth <= Math.max(pixels, 400), POLLING, width);
      for (const tab of ['verdict', 'links', 'page', 'article']) {
        await popup.click(`[data-tab="${tab}"]`);
        expect(await overflow(popup), `${tab} at ${width}`).toEqual([]);
      }
    }
  });

  test('a screen reader hears the score, its parts and the end of the work as sentences', async () => {
    const popup = await openPopup('/case/L07');
    const tree = await popup.accessibility.snapshot();
    const said = JSON.stringify(tree);
    expect(said).toMatch(/"name":"(?:Score \d+ out of 100, |No score)/);
    expect(await popup.$eval('[role="status"]', ({ textContent }) => textContent)).toBe(word('app.done'));
    const parts = await popup.$$eval('.gw-cat summary', (all) =>
      all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    );
    expect(parts).toHaveLength(7);
    expect(parts.filter((part) => !/(?:\d+ % ?of the score,)?.*(?:\d+ of 100|No score)$/.test(part))).toEqual([]);
  });
});

describe('pages of their own', () => {
  test.each(['settings.html', 'shortlist.html', 'link-check.html'])(
    '%s is clean in every look, and narrow',
    async (path) => {
      const page = await openOwn(path);
      expect(await faults(page)).toEqual([]);
      for (const width of [320, 640]) {
        await page.setViewport({ width, height: 900 });
        expect(await overflow(page), `${path} at ${width}`).toEqual([]);
      }
      await page.close();
    },
  );

  test('the settings need no mouse, and keep the focus', async () => {
    const page = await openOwn('settings.html');
    await page.bringToFront();
    // Once in the list of panels, once in the panel.
    await tabTo(page, word('niche.label'));
    await tabTo(page, word('niche.label'));
    await page.keyboard.type('gardening');
    await tabTo(page, word('niche.save'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.body.innerText.includes('gardening'), POLLING);
    await page.reload();
    await page.waitForSelector('h1');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('input, textarea')].some((field) =>
          (field as HTMLInputElement).value.includes('gardening'),
        ),
      POLLING,
    );
    await page.close();
  });

  test('the shortlist needs no mouse: a row, its details, back to the row', async () => {
    const page = await openOwn('shortlist.html');
    await page.bringToFront();
    await page.waitForSelector('tr[data-domain]');
    await tabTo(page, word('list.select', { site: 'smallpressroom.example' }), 60);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.closest('tr') !== null)).toBe(true);
    await page.close();
  });
});
