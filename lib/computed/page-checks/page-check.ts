import type { Evidence, Locator, Message } from '../../audits/audit.ts';

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
export function pageCheck(
  id: string,
  severity: Severity,
  values?: Message['values'],
  at: { readonly quote?: string | null; readonly url?: string | null; readonly locator?: Locator | null } = {},
): PageCheck {
  const key = `page_checks.${id}`;
  return {
    id,
    severity,
    evidence: {
      message: values === undefined ? { key } : { key, values },
      quote: at.quote ?? null,
      url: at.url ?? null,
      locator: at.locator ?? null,
    },
  };
}
