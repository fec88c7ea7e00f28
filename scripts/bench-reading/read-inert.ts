import type { Browser } from 'puppeteer-core';
import { parseSnapshot } from '../../lib/snapshot/parse.ts';
import { bundleForPage } from '../browsers/bundle-for-page.ts';
import { type BenchPage, type BenchSet, readPage } from './bench-set.ts';
import type { Reading } from './read-pages.ts';

/**
 * Reads bench pages as `readPages` does, but parsed into documents that are never shown, many in a tab: a twentieth of
 * the work, and the same text. What asks for layout, such as hidden links, is not known, and nothing is timed.
 */
export async function readInert(
  browser: Browser,
  { folder }: BenchSet,
  pages: readonly BenchPage[],
  { tabs, onProgress }: { readonly tabs: number; readonly onProgress: (done: number, total: number) => void },
): Promise<readonly Reading[]> {
  const code = await bundleForPage('lib/gather/envelope.ts', 'gather');
  const readings: Reading[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const tab = await browser.newPage();
    await tab.evaluate(`${code}; globalThis.readInert = ${READ};`);
    while (next < pages.length) {
      const start = next;
      const batch = pages.slice(start, start + BATCH);
      next += BATCH;
      const asked = batch.map((page) => [readPage(folder, page).toString('utf8'), page.url]);
      const answers: unknown = await tab.evaluate(
        `${JSON.stringify(asked)}.map(([html, url]) => readInert(html, url))`,
      );
      for (const [offset, page] of batch.entries()) {
        readings[start + offset] = readingOf(page, Array.isArray(answers) ? answers[offset] : null);
      }
      onProgress(Math.min(start + BATCH, pages.length), pages.length);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return readings;
}

function readingOf(page: BenchPage, envelope: unknown): Reading {
  const parsed = parseSnapshot(envelope);
  const snapshot = parsed.ok ? parsed.snapshot : null;
  const error = parsed.ok ? null : `${parsed.reason} ${parsed.detail}`;
  return { page, snapshot, error, ms: 0, readabilityMs: 0 };
}

/** Runs in the tab: gives a parsed document the address that it was loaded from. */
const READ = `(html, url) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  Object.defineProperty(page, 'URL', { value: url });
  Object.defineProperty(page, 'baseURI', { value: URL.parse(base, url)?.href ?? url });
  return gather.snapshotEnvelope(page, { now: new Date().toISOString() });
}`;

const BATCH = 20;
