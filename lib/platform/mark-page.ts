import { browser } from 'wxt/browser';
import { type MarkAnswer, type MarkCommand, MOST_SELECTOR } from '../highlight/mark-command.ts';

/** The document that was audited; marks are never drawn on another one. */
export interface MarkedDocument {
  readonly tabId: number;
  /** `null` where browsers give none: then the tab's present document is taken. */
  readonly documentId: string | null;
}

/** Has the page draw something; `gone` when the audited document is no longer there. */
export async function markPage({ tabId, documentId }: MarkedDocument, command: MarkCommand): Promise<MarkAnswer> {
  const target = documentId === null ? { tabId } : { tabId, documentIds: [documentId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/page-marks.js'], injectImmediately: true });
    const [answer] = await browser.scripting.executeScript({ target, func: runCommand, args: [command] });
    return isAnswer(answer?.result) ? answer.result : GONE;
  } catch {
    return GONE;
  }
}

const GONE: MarkAnswer = { outcome: 'gone' };

/** Sent to the page as text, so it may use nothing from this file. */
const runCommand = (command: MarkCommand) => globalThis.guestworthyMarks?.run(command) ?? null;

const isAnswer = (value: unknown): value is MarkAnswer =>
  typeof value === 'object' &&
  value !== null &&
  'outcome' in value &&
  (value.outcome === 'done' || value.outcome === 'hidden' || value.outcome === 'gone') &&
  (!('picked' in value) || value.picked === null || isSelector(value.picked));

const isSelector = (value: unknown): boolean => typeof value === 'string' && value.length <= MOST_SELECTOR;
