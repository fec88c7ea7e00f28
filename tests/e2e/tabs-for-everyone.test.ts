import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionInChromium, openWithExtension } from '../../scripts/browsers/extension-in-chromium.ts';
import { provideBrowser } from '../../scripts/browsers/provide-browser.ts';
import type { LocalServer } from '../../scripts/serve.ts';
import { englishWords } from '../../scripts/words.ts';
import { SITE_HOST } from './driven-browser.ts';
import { serveFixtures } from './fixture-site.ts';
import { settledColours } from './settled-colours.ts';

const translate = await englishWords();
const word = (key: string, values?: Record<string, string | number>): string =>
  translate(values === undefined ? { key } : { key, values });
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** More presses of Tab than the popup has stops. */
const MOST_STOPS = 150;

let site: LocalServer;
let chromium: ExtensionInChromium;
let popup: Page;

const open = async () => {
  popup = await chromium.pressAction();
  await popup.waitForSelector('.gw-first, [role="tab"]');
};
const shows = (text: string) =>
  popup.waitForFunction((wanted: string) => document.body.innerText.includes(wanted), { timeout: 10_000 }, text);

/** What a screen reader would say of the element in focus. */
const inFocus = (): Promise<string> =>
  popup.evaluate(() => {
    const element = document.activeElement;
    const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : null;
    const name = element?.getAttribute('aria-label') ?? label ?? element?.closest('label')?.textContent;
    return (name ?? (element instanceof HTMLElement ? element.innerText : '')).replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the wanted element has the focus; fails with every stop on the way. */
async function tabTo(name: string): Promise<void> {
  const stops: string[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await popup.keyboard.press('Tab');
    const stop = await inFocus();
    if (stop.startsWith(name)) return;
    stops.push(stop);
  }
  throw new Error(`No stop is called ${name}. On the way: ${[...new Set(stops)].join(' | ')}`);
}

const press = async (name: string, key: KeyInput = 'Enter') => {
  await tabTo(name);
  await popup.keyboard.press(key);
};

/** Moves in the list of tabs, which is one stop, by arrow keys. */
async function goToTab(id: 'verdict' | 'links' | 'page' | 'article'): Promise<void> {
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());
  await popup.keyboard.press('Home');
  const order = ['verdict', 'links', 'page', 'article'];
  for (let step = 0; step < order.indexOf(id); step += 1) await popup.keyboard.press('ArrowRight');
  await popup.waitForSelector(`[data-tab="${id}"][aria-selected="true"]`);
}

beforeAll(async () => {
  site = await serveFixtures();
  chromium = await openWithExtension(
    await provideBrowser('chromium'),
    { url: `http://${SITE_HOST}:${site.port}/plain-text-newsletter`, localHost: SITE_HOST },
    { headless: true },
  );
  await open();
  await press(word('first_run.skip'));
  await popup.waitForSelector('[role="tab"]');
});

afterAll(async () => {
  await chromium?.browser.close();
  await site?.close();
});

describe('by keyboard alone', () => {
  test('the tabs are one stop, and arrows move between them', async () => {
    await tabTo(word('app.tab.verdict'));
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('[data-tab="links"][aria-selected="true"]');
    expect(await inFocus()).toContain(word('app.tab.links'));
  });

  test('links: a slash leads to the filter, arrows through the list, Enter opens a link, the eye shows it', async () => {
    await goToTab('links');
    await popup.keyboard.press('/');
    await popup.keyboard.type('evan');
    await popup.waitForFunction(() => document.querySelectorAll('[data-line]').length === 1);
    await tabTo('Evan Miller');
    await popup.keyboard.press('Enter');
    await shows(word('links.followed_why'));
    await press(word('app.show_on_page_of', { subject: 'Evan Miller' }));
    await popup.waitForSelector('.gw-eye[aria-pressed="true"]');
    await press(word('links.clear'));
  });

  test('links: chips, order, highlighting, and the way to the link check', async () => {
    await goToTab('links');
    await press(word('links.relation.internal'), 'Space');
    await popup.waitForFunction(
      (name: string) =>
        [...document.querySelectorAll('.gw-chip[aria-pressed="true"]')].some((chip) =>
          chip.textContent?.startsWith(name),
        ),
      {},
      word('links.relation.internal'),
    );
    await press(word('links.filters'));
    await tabTo(word('links.place.article'));
    await press(word('links.highlight'));
    await popup.waitForFunction(
      (name: string) =>
        document.querySelector('button[aria-pressed="true"]') !== null && document.body.innerText.includes(name),
      {},
      word('links.highlight'),
    );
    await popup.keyboard.press('Enter');
    await tabTo(word('link_check.check'));
  });

  test('page: the preview changes size by arrows, the outline its scope', async () => {
    await goToTab('page');
    await tabTo(word('page.desktop'));
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('.gw-serp[data-view="mobile"]');
    await tabTo(word('page.copy_headings'));
  });

  test('article: the whole text, and another part of the page, picked on it by arrows and Enter', async () => {
    await goToTab('article');
    await press(word('article.show_all', { count: 0 }).slice(0, 8));
    await popup.waitForFunction(() => document.querySelector('.gw-prose--cut') === null);
    await goToTab('article');
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await tabTo(word('article.pick'));
    // The popup closes while the key is still down.
    await popup.keyboard.press('Enter').catch(() => {});
    await closed;
    await chromium.page.bringToFront();
    await chromium.page.waitForSelector('guestworthy-marks');
    await chromium.page.keyboard.press('ArrowUp');
    await chromium.page.keyboard.press('Enter');
    await open();
    await goToTab('article');
    await shows(word('article.picked_note'));
    await press(word('article.forget_pick'));
    await popup.waitForFunction(
      (note: string) => document.querySelector('[role="tab"]') !== null && !document.body.innerText.includes(note),
      {},
      word('article.picked_note'),
    );
  });
});

/** CSS pixels across. A popup is never wider than 800 pixels, so at 200 % it holds 400. */
const WIDTHS = { '100 %': '440px', '200 %': '400px' } as const;

describe.each(['100 %', '200 %'] as const)('axe finds nothing serious in the room of %s', (size) => {
  beforeAll(() =>
    popup.evaluate((width: string) => {
      document.body.style.width = width;
    }, WIDTHS[size]),
  );

  test.each(
    (['verdict', 'links', 'page', 'article'] as const).flatMap((tab) => [
      [tab, 'light'] as const,
      [tab, 'dark'] as const,
    ]),
  )('%s, %s', async (tab, scheme) => {
    await popup.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await goToTab(tab);
    await settledColours(popup);
    await popup.evaluate(axe);
    const serious = await popup.evaluate(async () => {
      const { axe: runner } = globalThis as unknown as { axe: { run: () => Promise<AxeResult> } };
      const { violations } = await runner.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(serious).toEqual([]);
    const isTooWide = await popup.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isTooWide).toBe(false);
  });
});

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
