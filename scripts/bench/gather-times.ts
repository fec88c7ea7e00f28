import type { Browser } from 'puppeteer-core';
import type { SavedPage } from './page-folder.ts';
import { READERS, type Reader, readerScripts, type TimedAnswer } from './readers.ts';
import { servedTab } from './served-tab.ts';

export interface GatherTimes {
  /** Milliseconds by page: the fastest of the rounds, which other work on the machine disturbed least. */
  readonly fastest: Readonly<Record<Reader, readonly number[]>>;
  /** Milliseconds of our script's steps, by name. */
  readonly steps: ReadonlyMap<string, readonly number[]>;
  /** The envelopes that our script returned, by page. */
  readonly envelopes: readonly string[];
  readonly failed: readonly string[];
}

/** Runs each reader on each page, loaded afresh, in rounds in which they take turns at going first. */
export async function gatherTimes(
  browser: Browser,
  pages: readonly SavedPage[],
  { rounds, onProgress }: { readonly rounds: number; readonly onProgress: (done: number) => void },
): Promise<GatherTimes> {
  const scripts = readerScripts();
  const tab = await servedTab(browser);
  const fastest: Record<Reader, number[]> = { ours: [], readability: [], defuddle: [], walk: [] };
  const steps = new Map<string, number[]>();
  const envelopes: string[] = [];
  const failed: string[] = [];
  for (const [index, page] of pages.entries()) {
    const html = page.html();
    const own = new Map<Reader, number>();
    try {
      for (let round = 0; round < rounds; round += 1) {
        for (const reader of turns(READERS, index + round)) {
          await tab.open(page.url, html);
          const { ms, value } = (await tab.page.evaluate(scripts[reader])) as TimedAnswer;
          own.set(reader, Math.min(ms, own.get(reader) ?? Number.POSITIVE_INFINITY));
          if (reader === 'ours' && round === 0) envelopes.push(String(value));
        }
      }
    } catch (error) {
      failed.push(`${page.id}: ${String(error).slice(0, 200)}`);
      continue;
    }
    for (const [reader, ms] of own) fastest[reader].push(ms);
    for (const [name, ms] of stepsOf(envelopes.at(-1) ?? '')) steps.set(name, [...(steps.get(name) ?? []), ms]);
    onProgress(index + 1);
  }
  await tab.page.close();
  return { fastest, steps, envelopes, failed };
}

function turns<Item>(items: readonly Item[], by: number): readonly Item[] {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

function stepsOf(envelope: string): readonly (readonly [string, number])[] {
  const { data }: { data?: { timings: { steps: Record<string, number> } } } = JSON.parse(envelope);
  return Object.entries(data?.timings.steps ?? {});
}
