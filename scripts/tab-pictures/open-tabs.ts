import type { Page } from 'puppeteer-core';
import { addressInside, addressOfFile, readSavedPage } from '../audit/saved-page.ts';
import { openWithExtension } from '../browsers/extension-in-chromium.ts';
import { englishWords } from '../words.ts';

export interface OpenTabs {
  readonly popup: Page;
  /** Brings a tab to the front; resolves once it is drawn. */
  readonly show: (tab: 'verdict' | 'links' | 'page' | 'article') => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a saved page under the address it was saved from, without a network, and the popup over it, unrolled. */
export async function openTabs(executablePath: string, file: string): Promise<OpenTabs> {
  const html = await readSavedPage(file);
  const url = addressInside(html.toString('utf8')) ?? addressOfFile(file);
  const words = await englishWords();
  const { browser, page, pressAction } = await openWithExtension(
    executablePath,
    { url: 'about:blank', localHost: null },
    { headless: true, scale: 2 },
  );
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      void request.respond({ contentType: 'text/html; charset=utf-8', headers: STILL, body: html });
    } else {
      void request.abort();
    }
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await pressAction();
  await popup.locator(`::-p-aria(${words({ key: 'first_run.skip' })})`).click();
  await popup.waitForSelector(READY);
  await popup.evaluate(unroll);
  return {
    popup,
    show: async (tab) => {
      await popup.locator(`[data-tab="${tab}"]`).click();
      await popup.waitForSelector(`[data-tab="${tab}"][aria-selected="true"]`);
      // Long lists draw what is in view, so all of it has to be.
      await popup.evaluate((innerHeight: number) => {
        Object.defineProperty(window, 'innerHeight', { value: innerHeight, configurable: true });
        window.dispatchEvent(new Event('resize'));
      }, TALLEST);
    },
    close: () => browser.close(),
  };
}

/** Chromium draws no taller pictures. CSS pixels. */
const TALLEST = 8_000;

/** Saved pages run no script and load nothing. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/** Any end: a verdict, or why there is none. */
const READY = 'main:not(:has([aria-busy="true"])) h2';

/** Runs in the popup: lets it grow as tall as its content. */
const unroll = () => {
  for (const element of document.querySelectorAll<HTMLElement>('.gw-app, .gw-body')) {
    element.style.maxHeight = 'none';
    element.style.overflow = 'visible';
  }
};
