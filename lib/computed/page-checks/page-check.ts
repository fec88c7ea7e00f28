import type { Evidence, Message } from '../../audits/audit.ts';
import { evidence } from '../../audits/evidence.ts';

/** One rule about a page's title, description, headings or head, and what it found. */
export interface PageCheck {
  /** Kebab-case, such as `title-missing`; its words are under `page_checks` with `_` for `-`. */
  readonly id: string;
  readonly severity: Severity;
  readonly evidence: Evidence;
}

/** `info` is worth knowing and no fault. */
export type Severity = 'error' | 'warning' | 'info' | 'good';

/** A check's result in the words of its own key. */
export const pageCheck = (
  id: string,
  severity: Severity,
  values?: Message['values'],
  at?: Partial<Omit<Evidence, 'message'>>,
): PageCheck => ({ id, severity, evidence: evidence(`page_checks.${id}`, values, at) });
