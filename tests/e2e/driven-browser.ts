import { setTimeout as after } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { extensionOrigin, listenForNoise } from '../../scripts/browsers/chromium-noise.ts';
import { openWithExtension } from '../../scripts/browsers/extension-in-chromium.ts';
import { type Firefox, launchFirefox, type ToolbarBadge } from '../../scripts/browsers/firefox.ts';
import { provideBrowser } from '../../scripts/browsers/provide-browser.ts';
import { BUILT } from '../../scripts/project.ts';

/**
 * Runs in the popup's document, in another process: it may use nothing but its two arguments, and answers with JSON or
 * a promise of it.
 */
export type Question<Argument, Answer> = (document: Document, argument: Argument) => Answer;

/** A real browser with the extension installed, and the few things that a test does to it. */
export interface DrivenBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Loads an address in a new tab, which replaces the one in front; a page that never ends is not waited for. */
  readonly open: (url: string, options?: { readonly isEndless?: boolean }) => Promise<void>;
  /** The page's HTML as it stands. */
  readonly pageHtml: () => Promise<string>;
  /** Value of an expression in the page, as JSON; `null` when the page does not answer. */
  readonly inPage: (expression: string) => Promise<unknown>;
  readonly closePage: () => Promise<void>;
  /** Presses the toolbar button; the popup opens as it does for a person. */
  readonly pressAction: () => Promise<void>;
  /** Asks the popup; `null` while it is not there or does not answer. */
  readonly ask: <Argument, Answer>(
    question: Question<Argument, Answer>,
    argument: Argument,
  ) => Promise<Awaited<Answer> | null>;
  readonly closePopup: () => Promise<void>;
  /** What the toolbar button says over the tab in front. */
  readonly badge: () => Promise<ToolbarBadge>;
  /** Ends the extension's background, as the browser does when it is idle. */
  readonly stopBackground: () => Promise<void>;
  /** Loads the extension anew, as an update does, under whatever it has open. */
  readonly reloadExtension: () => Promise<void>;
  /** Host permissions that the extension holds for good. */
  readonly grantedOrigins: () => Promise<readonly string[]>;
  /** Errors and unhandled rejections of the extension's own code, wherever it runs, since the last call. */
  readonly takeErrors: () => Promise<readonly string[]>;
  /** Web addresses that the extension's own code asked for since the last call. */
  readonly takeRequests: () => Promise<readonly string[]>;
  /** Ends the browser. Rejects when there were errors that nobody took. */
  readonly close: () => Promise<void>;
}

/** Host of the fixture site; it leads to this machine in both browsers. */
export const SITE_HOST = 'smallpressroom.example';

/** How long a page may load, in milliseconds; one that is known not to end only has to have begun. */
const LOAD_MS = 30_000;
const ENDLESS_MS = 1_500;

/** How long a page may think about a question, in milliseconds; one that has crashed thinks for ever. */
const SILENCE_MS = 6_000;

export async function startChromium(extension: string = BUILT.chromium): Promise<DrivenBrowser> {
  const {
    browser,
    page: first,
    pressAction,
  } = await openWithExtension(
    await provideBrowser('chromium'),
    { url: 'about:blank', localHost: SITE_HOST },
    { headless: true, extension },
  );
  const noise = listenForNoise(browser, await extensionOrigin(browser));
  let page = first;
  let popup: Page | null = null;

  return {
    name: 'chromium',
    open: async (url, { isEndless = false } = {}) => {
      const left = page;
      page = await browser.newPage();
      // A case may have closed it, or crashed it.
      await left.close().catch(() => {});
      await page.goto(url, { timeout: isEndless ? ENDLESS_MS : LOAD_MS }).catch(() => {});
    },
    pageHtml: () => page.evaluate(() => document.documentElement.outerHTML),
    inPage: (expression) =>
      Promise.race([page.evaluate(expression).catch(() => null), after(SILENCE_MS, null, { ref: false })]),
    closePage: () => page.close(),
    pressAction: async () => {
      popup = await pressAction(page);
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
    badge: async () => {
      const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
      return (await (await worker.worker())?.evaluate(BADGE)) as ToolbarBadge;
    },
    stopBackground: async () => {
      const worker = browser.targets().find((target) => target.type() === 'service_worker');
      // It may be idle already; and when it goes, the session that asked for it goes too.
      await (await worker?.worker())?.close().catch(() => {});
    },
    reloadExtension: async () => {
      throw new Error('Chromium ends when its debugging interface presses the button of an extension loaded anew.');
    },
    grantedOrigins: async () =>
      (await popup?.evaluate(`chrome.permissions.getAll().then(({ origins }) => origins)`)) as readonly string[],
    takeErrors: async () => noise.takeErrors(),
    takeRequests: async () => noise.takeRequests(),
    close: async () => {
      const errors = noise.takeErrors();
      await browser.close();
      failOn(errors);
    },
  };
}

const BADGE = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([{ id: tabId }]) => ({
  text: await chrome.action.getBadgeText({ tabId }),
  title: await chrome.action.getTitle({ tabId }),
}))`;

/** What tests may do in Firefox alone: it can be told to answer its own questions. */
export type DrivenFirefox = DrivenBrowser & Pick<Firefox, 'goToTab' | 'clickInPage' | 'allowPermission'>;

/** @param proxyPort port on this machine that answers for every host on the web */
export async function startFirefox(proxyPort?: number): Promise<DrivenFirefox> {
  const firefox = await launchFirefox(await provideBrowser('firefox'), BUILT.firefox, {
    isHeadless: true,
    localHosts: [SITE_HOST],
    ...(proxyPort !== undefined && { proxyPort }),
  });
  const { goToTab, clickInPage, allowPermission, badge } = firefox;
  return {
    name: 'firefox',
    goToTab,
    clickInPage,
    allowPermission,
    badge,
    open: async (url, { isEndless = false } = {}) => {
      await firefox.replaceTab();
      await firefox.open(url, isEndless ? ENDLESS_MS : LOAD_MS).catch(() => {});
    },
    pageHtml: async () => String(await firefox.inPage('() => document.documentElement.outerHTML', [])),
    inPage: (expression) => firefox.inPage(`() => (${expression})`, []).catch(() => null),
    closePage: firefox.replaceTab,
    pressAction: firefox.pressAction,
    ask: (question, argument) => firefox.inPopup(String(question), argument) as never,
    closePopup: firefox.closePopup,
    stopBackground: firefox.stopBackground,
    reloadExtension: firefox.reloadExtension,
    grantedOrigins: firefox.grantedOrigins,
    takeErrors: firefox.takeErrors,
    takeRequests: firefox.takeRequests,
    close: async () => {
      const errors = await firefox.takeErrors();
      await firefox.quit();
      failOn(errors);
    },
  };
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The extension made errors:\n${errors.join('\n')}`);
}
