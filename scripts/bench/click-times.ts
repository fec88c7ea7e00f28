import { setTimeout as after } from 'node:timers/promises';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { BUILT } from '../project.ts';
import { buildEmptyPopup, SHOWN } from './empty-popup.ts';
import type { SavedPage } from './page-folder.ts';
import { type ServedTab, servedTab } from './served-tab.ts';

export interface ClickTimes {
  /** Milliseconds from the press of the button until the score is painted. */
  readonly first: readonly number[];
  readonly again: readonly number[];
  /** The same for a popup that only says one word. */
  readonly empty: readonly number[];
  /** What the score took over the empty popup on the same page. */
  readonly over: readonly number[];
  readonly overAgain: readonly number[];
  /** Bytes of JavaScript heap in the popup once the score is painted. */
  readonly popupHeap: readonly number[];
  readonly failed: readonly string[];
}

/** Presses the real toolbar button of our extension and of an empty one on each page, taking turns at going first. */
export async function clickTimes(executablePath: string, pages: readonly SavedPage[]): Promise<ClickTimes> {
  const browser = await launchChromium(executablePath, {
    enableExtensions: true,
    args: ['--window-size=1280,900'],
    defaultViewport: { width: 1280, height: 900 },
  });
  const times = { first: [], again: [], empty: [], over: [], overAgain: [], popupHeap: [], failed: [] } as Record<
    'first' | 'again' | 'empty' | 'over' | 'overAgain' | 'popupHeap',
    number[]
  > & { failed: string[] };
  try {
    const ours = await installed(browser, BUILT.chromium);
    const empty = await installed(browser, await buildEmptyPopup());
    const tab = await servedTab(browser);
    const [warmUp] = pages;
    if (warmUp) await answerFirstRun(browser, tab, warmUp, ours);
    for (const [index, page] of pages.entries()) {
      try {
        await tab.open(page.url, page.html());
        const press = (extension: Extension) => pressAndWait(browser, tab.page, extension);
        const before = index % 2 === 0 ? await press(empty) : null;
        const first = await press(ours);
        const again = await press(ours);
        const blank = before ?? (await press(empty));
        times.first.push(first.ms);
        times.again.push(again.ms);
        times.empty.push(blank.ms);
        times.over.push(first.ms - blank.ms);
        times.overAgain.push(again.ms - blank.ms);
        times.popupHeap.push(first.heap);
      } catch (error) {
        times.failed.push(`${page.id}: ${String(error).slice(0, 200)}`);
      }
    }
  } finally {
    await browser.close();
  }
  return times;
}

async function installed(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load the extension from ${folder}`);
  return extension;
}

/** A new user is asked for their subject once; the question is skipped. */
async function answerFirstRun(browser: Browser, tab: ServedTab, page: SavedPage, ours: Extension): Promise<void> {
  await tab.open(page.url, page.html());
  const popup = await openPopup(browser, tab.page, ours);
  await popup.waitForSelector('.gw-first');
  await popup.click('.gw-foot button');
  await after(SETTLE_MS);
  await popup.close();
}

async function pressAndWait(
  browser: Browser,
  page: Page,
  extension: Extension,
): Promise<{ readonly ms: number; readonly heap: number }> {
  await page.bringToFront();
  // Left alone for a moment, so that what was before does not count.
  await after(SETTLE_MS);
  const pressed = performance.timeOrigin + performance.now();
  const popup = await openPopup(browser, page, extension);
  try {
    const shown = await popup.waitForFunction(
      (name) => {
        const [mark] = performance.getEntriesByName(name);
        return mark ? performance.timeOrigin + mark.startTime : false;
      },
      { timeout: SHOWN_MS, polling: POLL_MS },
      SHOWN,
    );
    const heap = await popup.metrics();
    return { ms: Number(await shown.jsonValue()) - pressed, heap: heap.JSHeapUsedSize ?? Number.NaN };
  } finally {
    await popup.close();
  }
}

async function openPopup(browser: Browser, page: Page, extension: Extension): Promise<Page> {
  const opening = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: SHOWN_MS });
  await page.triggerExtensionAction(extension);
  const target = await opening;
  // A debugger that attaches at once would slow down what is measured.
  await after(SETTLE_MS);
  return target.asPage();
}

const SETTLE_MS = 300;
const POLL_MS = 50;
const SHOWN_MS = 15_000;
