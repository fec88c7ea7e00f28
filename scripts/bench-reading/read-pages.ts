import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { parseSnapshot } from '../../lib/snapshot/parse.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { type BenchPage, type BenchSet, readPage } from './bench-set.ts';

/** What came of one page. */
export interface Reading {
  readonly page: BenchPage;
  /** `null` when the script or the page failed; `error` says how. */
  readonly snapshot: PageSnapshot | null;
  readonly error: string | null;
  /** Milliseconds of our script, its evaluation included. */
  readonly ms: number;
  /** Milliseconds of Readability alone on the same page, its evaluation included: clone and parse. */
  readonly readabilityMs: number;
}

interface RunOptions {
  readonly scriptFile: string;
  readonly tabs: number;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Runs the built gather script on bench pages in a browser. Each page is answered from disk under its own address,
 * with its scripts off and every other request refused. Our script and Readability alone run on each page, taking
 * turns at going first, so that both are measured under the same load.
 */
export async function readPages(
  browser: Browser,
  { folder }: BenchSet,
  pages: readonly BenchPage[],
  { scriptFile, tabs, onProgress }: RunOptions,
): Promise<readonly Reading[]> {
  const scripts = { ours: timed(readFileSync(scriptFile, 'utf8')), readability: timed(readabilityAlone()) };
  const readings: Reading[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const tab = await openTab(browser);
    while (next < pages.length) {
      const index = next;
      next += 1;
      const page = pages[index];
      if (!page) break;
      readings[index] = await readPageIn(tab, page, folder, scripts, index % 2 === 0);
      onProgress(readings.filter(Boolean).length, pages.length);
    }
    await tab.page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return readings;
}

interface Tab {
  readonly page: Page;
  answer: Buffer;
}

interface Scripts {
  readonly ours: string;
  readonly readability: string;
}

async function openTab(browser: Browser): Promise<Tab> {
  const tab: Tab = { page: await browser.newPage(), answer: Buffer.alloc(0) };
  await tab.page.setRequestInterception(true);
  tab.page.on('request', (request) => void respond(request, tab));
  tab.page.on('dialog', (dialog) => void dialog.dismiss());
  return tab;
}

async function respond(request: HTTPRequest, tab: Tab): Promise<void> {
  const isPage = request.isNavigationRequest() && request.frame() === tab.page.mainFrame() && tab.answer.length > 0;
  if (!isPage) return request.abort('aborted');
  const body = tab.answer;
  // A page that sends its reader on (meta refresh) is not followed.
  tab.answer = Buffer.alloc(0);
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers: SCRIPTS_OFF, body });
}

async function readPageIn(
  tab: Tab,
  page: BenchPage,
  folder: string,
  scripts: Scripts,
  isOursFirst: boolean,
): Promise<Reading> {
  try {
    tab.answer = readPage(folder, page);
    await tab.page.goto(page.url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT });
    const order = isOursFirst ? (['ours', 'readability'] as const) : (['readability', 'ours'] as const);
    const results = { ours: NO_RESULT, readability: NO_RESULT };
    for (const name of order) {
      const value: unknown = await tab.page.evaluate(scripts[name]);
      results[name] = value as TimedResult;
    }
    const parsed = parseSnapshot(results.ours.value);
    return {
      page,
      snapshot: parsed.ok ? parsed.snapshot : null,
      error: parsed.ok ? null : `${parsed.reason} ${parsed.detail}`,
      ms: results.ours.ms,
      readabilityMs: results.readability.ms,
    };
  } catch (error) {
    return { page, snapshot: null, error: String(error).slice(0, 200), ms: 0, readabilityMs: 0 };
  }
}

interface TimedResult {
  readonly value: unknown;
  readonly ms: number;
}

const NO_RESULT: TimedResult = { value: null, ms: 0 };

/** A script whose value and milliseconds are returned. Layout is done before, as on a page that a reader looks at. */
function timed(script: string): string {
  return `(async () => {
    document.documentElement?.getBoundingClientRect();
    const started = performance.now();
    const value = await ${script.trim().replace(/;$/, '')};
    return { value, ms: performance.now() - started };
  })()`;
}

function readabilityAlone(): string {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  return `(() => {
    ${readFileSync(file, 'utf8')}
    return new Readability(document.cloneNode(true)).parse()?.textContent ?? '';
  })()`;
}

const PAGE_TIMEOUT = 30_000;
/** Scripts stay off by policy rather than by switch: `noscript` is then parsed as it is for a reader. */
const SCRIPTS_OFF = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
