import type { Page } from 'puppeteer-core';
import { openWithExtension } from '../../scripts/browsers/extension-in-chromium.ts';
import { launchFirefox } from '../../scripts/browsers/firefox.ts';
import { provideBrowser } from '../../scripts/browsers/provide-browser.ts';
import { BUILT } from '../../scripts/project.ts';

/** Runs in the popup's document, in another process: it may use nothing but its two arguments, which are JSON. */
export type Question<Argument, Answer> = (document: Document, argument: Argument) => Answer;

/** A real browser with the extension installed, and the few things that a test does to it. */
export interface DrivenBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Loads an address in a new tab, which replaces the one in front; a page that never ends is not waited for. */
  readonly open: (url: string, options?: { readonly isEndless?: boolean }) => Promise<void>;
  /** The page's HTML as it stands. */
  readonly pageHtml: () => Promise<string>;
  /** Presses the toolbar button; the popup opens as it does for a person. */
  readonly pressAction: () => Promise<void>;
  /** Asks the popup; `null` while it is not there or does not answer. */
  readonly ask: <Argument, Answer>(question: Question<Argument, Answer>, argument: Argument) => Promise<Answer | null>;
  readonly closePopup: () => Promise<void>;
  /** Host permissions that the extension holds for good. */
  readonly grantedOrigins: () => Promise<readonly string[]>;
  /** Errors and unhandled rejections of the extension's own code since the last call. */
  readonly takeErrors: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Host of the fixture site; it leads to this machine in both browsers. */
export const SITE_HOST = 'smallpressroom.example';

/** How long a page may load, in milliseconds; one that is known not to end only has to have begun. */
const LOAD_MS = 30_000;
const ENDLESS_MS = 1_500;

export async function startChromium(): Promise<DrivenBrowser> {
  const {
    browser,
    page: first,
    pressAction,
  } = await openWithExtension(
    await provideBrowser('chromium'),
    { url: 'about:blank', localHost: SITE_HOST },
    { headless: true },
  );
  const errors: string[] = [];
  let page = first;
  let popup: Page | null = null;

  return {
    name: 'chromium',
    open: async (url, { isEndless = false } = {}) => {
      const left = page;
      page = await browser.newPage();
      await left.close();
      await page.goto(url, { timeout: isEndless ? ENDLESS_MS : LOAD_MS }).catch(() => {});
    },
    pageHtml: () => page.evaluate(() => document.documentElement.outerHTML),
    pressAction: async () => {
      popup = await pressAction(page);
      popup.on('pageerror', (error) => errors.push(String(error)));
      popup.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      popup.once('close', () => {
        popup = null;
      });
    },
    ask: async (question, argument) =>
      popup?.evaluate(`(${question})(document, ${JSON.stringify(argument ?? null)})`).catch(() => null) as never,
    closePopup: async () => {
      await popup?.close().catch(() => {});
      popup = null;
    },
    grantedOrigins: async () =>
      (await popup?.evaluate(`chrome.permissions.getAll().then(({ origins }) => origins)`)) as readonly string[],
    takeErrors: async () => errors.splice(0),
    close: () => browser.close(),
  };
}

export async function startFirefox(): Promise<DrivenBrowser> {
  const firefox = await launchFirefox(await provideBrowser('firefox'), BUILT.firefox, {
    isHeadless: true,
    localHosts: [SITE_HOST],
  });
  return {
    name: 'firefox',
    open: async (url, { isEndless = false } = {}) => {
      await firefox.replaceTab();
      await firefox.open(url, isEndless ? ENDLESS_MS : LOAD_MS).catch(() => {});
    },
    pageHtml: async () => String(await firefox.inPage('() => document.documentElement.outerHTML', [])),
    pressAction: firefox.pressAction,
    ask: (question, argument) => firefox.inPopup(String(question), argument) as never,
    closePopup: firefox.closePopup,
    grantedOrigins: firefox.grantedOrigins,
    takeErrors: firefox.takeErrors,
    close: firefox.quit,
  };
}
