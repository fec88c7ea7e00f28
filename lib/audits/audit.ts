import type { AuditSettings } from '../settings/audit-settings.ts';
import type { SiteEvidence } from '../snapshot/site-evidence.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import type { CategoryId } from './categories.ts';

/** One judgement about a page: pure, synchronous and total. The same snapshot and context give the same outcome. */
export interface Audit {
  /** Kebab-case noun of what it looks at; also the file's name and, with `_` for `-`, the locale key. */
  readonly id: string;
  readonly category: CategoryId;
  /** Share of the whole score in points of 100, when everything applies. The user's settings may replace it. */
  readonly weight: number;
  /** `page`: one page is enough. `site`: needs evidence from other pages, not applicable without it. */
  readonly scope: 'page' | 'site';
  /** What the weight is multiplied by under these settings; 1 when left out. */
  readonly weightFactor?: (settings: AuditSettings) => number;
  /** For docs/audits.md: how the value comes about, and where the rule comes from. */
  readonly documentation: AuditDocumentation;
  readonly evaluate: (page: PageSnapshot, context: AuditContext) => Outcome;
}

export interface AuditDocumentation {
  /** What it measures, one sentence. */
  readonly measures: string;
  /** The curve or the table of values, as text. */
  readonly curve: string;
  /** When it is not applicable or unknown. */
  readonly guards: string;
  /** Addresses or the word "heuristic". */
  readonly sources: readonly string[];
}

export interface AuditContext {
  /** Milliseconds since the epoch: the moment the snapshot was taken. Audits never read the clock. */
  readonly now: number;
  readonly settings: AuditSettings;
  /** What an opted-in site check found; `null` when only the page was read. */
  readonly site: SiteEvidence | null;
}

export type Outcome =
  | {
      readonly status: 'scored';
      /** 0 to 1. */
      readonly value: number;
      /** 0 to 1, how much this one page can tell; counts towards coverage. */
      readonly confidence: number;
      readonly summary: Message;
      readonly evidence: readonly Evidence[];
    }
  | { readonly status: 'informative'; readonly summary: Message; readonly evidence: readonly Evidence[] }
  /** The question does not arise here, such as "are paid links labelled" on a page without any. */
  | {
      readonly status: 'not-applicable';
      readonly summary: Message;
      /** The user's settings leave the question out, so it is no gap in what could be judged. */
      readonly isByChoice?: boolean;
    }
  /** It arises, and the page does not say. */
  | { readonly status: 'unknown'; readonly summary: Message };

/** A locale key and its values; only `lib/i18n` turns it into words. `values.count` picks the plural. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Something the user can see for themselves. */
export interface Evidence {
  readonly message: Message;
  /** The page's own words; untrusted, shown as text. */
  readonly quote: string | null;
  readonly url: string | null;
  /** Where it stands on the page; `null` when it has no one place (an absence, a meta tag). */
  readonly locator: Locator | null;
}

/** Which element of the page, by its position in the snapshot's own lists. */
export interface Locator {
  readonly kind: 'link' | 'heading' | 'block';
  readonly index: number;
}

/** Keeps the literal types of an audit's id and category. */
export const defineAudit = <const Definition extends Audit>(audit: Definition): Definition => audit;
