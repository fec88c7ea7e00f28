import type { Evidence, Message, Outcome } from './audit.ts';
import { message } from './evidence.ts';

/**
 * @param value 0 to 1
 * @param confidence 0 to 1, how much this page can tell
 */
export const scored = (
  value: number,
  confidence: number,
  summary: Message,
  evidence: readonly Evidence[] = [],
): Outcome => ({ status: 'scored', value, confidence, summary, evidence });

/** The question does not arise on this page. */
export const notApplicable = (key: string, values?: Message['values']): Outcome => ({
  status: 'not-applicable',
  summary: message(key, values),
});

/** The user's settings leave the question out: no niche is set, or the goal makes it idle. */
export const leftOut = (key: string): Outcome => ({
  status: 'not-applicable',
  summary: message(key),
  isByChoice: true,
});

/** The question arises, and the page does not say. */
export const unknown = (key: string, values?: Message['values']): Outcome => ({
  status: 'unknown',
  summary: message(key, values),
});

/** How much evidence a criterion gives along with its outcome. */
export const SHOWN_EVIDENCE = 10;
