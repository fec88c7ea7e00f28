import { browser } from 'wxt/browser';
import type { Failure, TabSummary } from '../snapshot/reading.ts';
import { tabById, watchTab, withoutFragment } from './active-tab.ts';

/** A person should hear by then that a silent page will not answer. Milliseconds. */
export const STOP_AFTER = 8_000;

/** Why a reading will never answer, and in which words we know. */
export interface LostReading {
  readonly reason: Extract<Failure, 'no-answer' | 'page-changed'>;
  readonly detail: string;
}

/**
 * Settles once a reading that was sent to a tab is past hope: the document that got it is gone, which the browser does
 * not tell (it keeps the document for the way back, and with it the promise), or nothing answered for `STOP_AFTER`.
 * A document that still knows of the reading does it in turns with its own work, and is waited for, at most
 * `LONGEST_READING`.
 *
 * @param end stops the watch; what it gives back then counts no more
 */
export async function readingLost(tab: TabSummary, end: AbortSignal): Promise<LostReading> {
  let hasLeft = false;
  let wake = () => {};
  const leave = () => {
    hasLeft = true;
    wake();
  };
  const unwatch = watchTab(tab, leave);
  // The page was asked before anybody watched.
  void hasMoved(tab).then((moved) => moved && leave());
  end.addEventListener('abort', unwatch);
  const giveUpAt = performance.now() + LONGEST_READING;
  while (performance.now() < giveUpAt && !end.aborted) {
    hasLeft = false;
    await new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, STOP_AFTER);
    });
    if (end.aborted || (await isBeingRead(tab))) continue;
    // An answer may be on its way from a document that ended its work a moment ago.
    await after(ON_ITS_WAY);
    return hasLeft
      ? { reason: 'page-changed', detail: 'another document took its place while the page was read' }
      : { reason: 'no-answer', detail: `no answer after ${STOP_AFTER} ms` };
  }
  return { reason: 'no-answer', detail: `no end after ${LONGEST_READING} ms` };
}

/** Heuristics, in milliseconds. With `STOP_AFTER`, a frozen page is given up within ten seconds. */
const ASKED_FOR = 1_300;
const ON_ITS_WAY = 500;
const LONGEST_READING = 6 * STOP_AFTER;

/** Whether the document that the tab shows knows of a reading; one that keeps silent does not. */
const isBeingRead = (tab: TabSummary): Promise<boolean> =>
  Promise.race([
    browser.scripting.executeScript({ target: { tabId: tab.id }, func: knowsOfReading, injectImmediately: true }).then(
      ([answer]) => answer?.result === true,
      () => false,
    ),
    after(ASKED_FOR).then(() => false),
  ]);

async function hasMoved({ id, url }: TabSummary): Promise<boolean> {
  const now = await tabById(id);
  if (now === null) return true;
  return url !== null && (now.url === null || withoutFragment(now.url) !== withoutFragment(url));
}

/** Sent to the page as text, so it may use nothing from this file. */
const knowsOfReading = () => globalThis.guestworthyWasRead === true;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
