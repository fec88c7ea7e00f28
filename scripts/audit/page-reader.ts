import { isUtf8 } from 'node:buffer';
import { setTimeout as after } from 'node:timers/promises';
import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import type { PageSource } from './page-source.ts';
import { isWebAddress } from './saved-page.ts';

/** From opening a page to its snapshot, in milliseconds. */
const PAGE_MS = 30_000;

/** How long a page may go on loading before it is read as it stands. */
const LOAD_MS = 15_000;

/** How long a broken tab gets to close before it is left to itself. */
const CLOSE_MS = 3_000;

/**
 * No network, and no process of its own for every site: pages that run no scripts need no walls between them, and a new
 * process for each page is most of the time.
 */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-site-isolation-trials'];

const VIEWPORT = { width: 1366, height: 900 };

/**
 * A stored page runs no script and asks for nothing: only its own inline styles count, because they hide and show.
 * Done with a policy and not by turning scripts off, which would make the parser read `<noscript>` as content.
 */
const STORED_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

export interface PageReader {
  /** What the content script returned, unchecked. Rejects when the page cannot be read; the next one still can. */
  readonly read: (page: PageSource) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

interface ReaderOptions {
  readonly executablePath: string;
  /** Source of the built content script. */
  readonly script: string;
  /** How many pages are read at the same time. */
  readonly tabs: number;
  /** Cuts the browser off from every network. */
  readonly isOffline: boolean;
}

/** One headless Chromium and a few tabs that are used again; a tab or browser that breaks is replaced. */
export function openPageReader({ executablePath, script, tabs, isOffline }: ReaderOptions): PageReader {
  const idle: Tab[] = [];
  const waiting: (() => void)[] = [];
  let free = tabs;
  let browser: Promise<Browser> | null = null;

  const launch = async (): Promise<Browser> => {
    const started = await launchChromium(executablePath, {
      args: isOffline ? [...OFFLINE, `--renderer-process-limit=${tabs}`] : [],
      defaultViewport: VIEWPORT,
    });
    started.once('disconnected', () => {
      browser = null;
      idle.length = 0;
    });
    return started;
  };

  const withTab = async (use: (tab: Tab) => Promise<unknown>): Promise<unknown> => {
    if (browser === null) {
      browser = launch();
      browser.catch(() => {
        browser = null;
      });
    }
    const tab = idle.pop() ?? (await openTab(await browser));
    try {
      const result = await use(tab);
      idle.push(tab);
      return result;
    } catch (error) {
      if (tab.isBroken() || error instanceof TookTooLong) await discard(tab);
      else idle.push(tab);
      throw error;
    }
  };

  return {
    read: async (page) => {
      if (!isWebAddress(page.url)) throw new Error('the address is not an http or https one');
      if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      else free -= 1;
      try {
        const use = (tab: Tab) => readIn(tab, page, script);
        return await withTab(use).catch((error) => {
          if (error instanceof BrowserStopped) return withTab(use);
          throw error;
        });
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
    close: async () => {
      await (await browser?.catch(() => null))?.close();
    },
  };
}

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Rejects when the renderer dies. */
  readonly crash: Promise<never>;
  readonly isBroken: () => boolean;
}

class TookTooLong extends Error {}

/** Not the page's fault, as far as known: the page deserves a second try. */
class BrowserStopped extends Error {}

async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  let isBroken = false;
  const crash = new Promise<never>((_, reject) => {
    const fail = (error: Error) => () => {
      isBroken = true;
      reject(error);
    };
    page.once('error', fail(new Error('the page crashed its tab')));
    page.once('close', fail(new Error('the tab was closed')));
    browser.once('disconnected', fail(new BrowserStopped('the browser stopped')));
  });
  crash.catch(() => {});
  return { page, session: await page.createCDPSession(), crash, isBroken: () => isBroken };
}

async function discard(tab: Tab): Promise<void> {
  await Promise.race([tab.page.close().catch(() => {}), after(CLOSE_MS, undefined, { ref: false })]);
}

async function readIn(tab: Tab, source: PageSource, script: string): Promise<unknown> {
  const html = await source.html?.();
  const release = await serveOnly(tab.page, html ?? null);
  const alarm = new AbortController();
  try {
    return await Promise.race([
      open(tab.page, source.url).then(() => runIsolated(tab.session, script)),
      tab.crash,
      after(PAGE_MS, undefined, { signal: alarm.signal }).then(() => {
        throw new TookTooLong(`no answer within ${PAGE_MS / 1000} seconds`);
      }),
    ]);
  } finally {
    alarm.abort();
    release();
  }
}

/** Answers the page's own address from disk and refuses everything else. Does nothing for a page from the network. */
async function serveOnly(page: Page, html: Buffer | null): Promise<() => void> {
  await page.setRequestInterception(html !== null);
  if (html === null) return () => {};
  let isServed = false;
  const answer = (request: HTTPRequest): void => {
    if (isServed || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) {
      // "Aborted" leaves the page standing when it is the page itself that wants to move on.
      request.abort('aborted').catch(() => {});
      return;
    }
    isServed = true;
    request
      .respond({
        status: 200,
        // Without a charset the browser looks for one in the page, as it would for a file of another encoding.
        headers: {
          'content-type': isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
          'content-security-policy': STORED_PAGE_POLICY,
        },
        body: html,
      })
      .catch(() => {});
  };
  page.on('request', answer);
  return () => page.off('request', answer);
}

async function open(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  } catch (error) {
    // A page that never ends loading is read as it stands; the snapshot says so.
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
  }
}

/** Runs the script as the extension does: in a world of its own, which sees the page but not the page's scripts. */
async function runIsolated(session: CDPSession, script: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'guestworthy',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
