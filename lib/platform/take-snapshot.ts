import { browser } from 'wxt/browser';
import type { Failure, Reading, TabSummary } from '../snapshot/reading.ts';
import { tabById, withoutFragment } from './active-tab.ts';
import { type ScriptResult, snapshotRequest, takeEarlyResults } from './early-reading.ts';
import { handOverPart, partOf } from './picked-part.ts';
import { readingLost } from './reading-lost.ts';
import { refusalOfAddress, refusalOfContentType, refusalOfError } from './refusal.ts';

/** A person should hear by then that it takes longer. Milliseconds. */
export const SLOW_AFTER = 1_000;

/**
 * Reads the page in a tab. Never throws and never waits for ever: a busy, frozen or leaving page may not answer at all,
 * so the clock is ours.
 *
 * @param onSlow called once when the page has not answered after `SLOW_AFTER`
 */
export async function takeSnapshot(tab: TabSummary, onSlow: () => void): Promise<Reading> {
  const refusal = refusalOfAddress(tab.url);
  if (refusal !== null) return { status: 'refused', reason: refusal };
  if (tab.url !== null) TOLD.add(tab.id);
  const slow = setTimeout(onSlow, SLOW_AFTER);
  const end = new AbortController();
  try {
    return await Promise.race([
      readPage(tab),
      readingLost(tab, end.signal).then(({ reason, detail }) => failed(reason, detail)),
    ]);
  } finally {
    clearTimeout(slow);
    end.abort();
  }
}

/** Tabs that have told their address once: one that keeps it to itself later has left the site that was allowed. */
const TOLD = new Set<number>();

async function readPage(tab: TabSummary): Promise<Reading> {
  // Judging what was read takes much code, which is loaded while the page is read.
  const parsing = import('../snapshot/parse.ts');
  let results: readonly ScriptResult[];
  try {
    // Side by side: on most sites nothing was picked, and the reading should not wait to learn that.
    const [plain, part] = await Promise.all([firstSnapshot(tab), partOf(tab.id, tab.url)]);
    results = part === null ? plain : await handOverPart(tab.id, part).then(() => runSnapshot(tab));
  } catch (error) {
    return refusedOrGone(error, tab);
  }
  const [answer] = results;
  // Firefox answers for its own pages with nothing at all.
  if (answer === undefined) return { status: 'refused', reason: 'browser-page' };
  if (answer.error !== undefined) return failed('script-failed', String(answer.error));
  // Chrome answers `null` when the script threw, and when the page was reloaded under it.
  if (typeof answer.result !== 'string') return failed('page-gone', `result: ${typeof answer.result}`);
  // Asked before the answer is rebuilt, which takes its time: the browser answers meanwhile.
  const asking = tabById(tab.id);
  const { parseSnapshot } = await parsing;
  const parsed = parseSnapshot(answer.result);
  if (!parsed.ok) {
    const { reason, detail } = parsed;
    return failed(reason === 'script-failed' ? reason : 'unreadable-answer', `${reason} ${detail}`);
  }

  const page = parsed.snapshot;
  const reason = refusalOfContentType(page.contentType);
  if (reason !== null) return { status: 'refused', reason };
  const now = await asking;
  if (now === null) return failed('page-gone', 'tab closed');
  if (now.url !== null && withoutFragment(now.url) !== withoutFragment(page.url)) {
    return failed('page-changed', 'the address changed while the page was read');
  }
  return { status: 'read', page, documentId: answer.documentId ?? null };
}

/** What the page was asked already counts, if it was. */
const firstSnapshot = async (tab: TabSummary): Promise<readonly ScriptResult[]> =>
  (await takeEarlyResults(tab.id))?.results ?? runSnapshot(tab);

const runSnapshot = (tab: TabSummary): Promise<readonly ScriptResult[]> =>
  browser.scripting.executeScript(snapshotRequest(tab.id));

const failed = (reason: Failure, detail: string): Reading => ({ status: 'failed', reason, detail });

function refusedOrGone(error: unknown, tab: TabSummary): Reading {
  const message = error instanceof Error ? error.message : String(error);
  if (GONE.test(message)) return failed('page-gone', message);
  if (tab.url === null && TOLD.has(tab.id)) return { status: 'refused', reason: 'no-access' };
  return { status: 'refused', reason: refusalOfError(message, tab.url) };
}

/** What browsers say when the tab or its document went away meanwhile. */
const GONE = /no tab with id|frame with id 0 was removed|tab was closed|frame was removed|invalid tab id/i;
