import type { Evidence, Message } from '../audits/audit.ts';
import type { CategoryId } from '../audits/categories.ts';

/** The verdict on one page. Strict JSON; can be rebuilt from the stored snapshot at any time. */
export interface Report {
  /** Version of the scoring; raised whenever a weight, a curve, a cap or a word list changes. */
  readonly engineVersion: string;
  readonly url: string;
  /** When the page was read, ISO 8601. */
  readonly takenAt: string;
  /** 0 to 100, whole: `base`, held down by caps and floors; `null` when withheld. */
  readonly score: number | null;
  /** `null` when withheld: coverage below 0.40, or the page is not an article. */
  readonly band: Band | null;
  readonly standing: 'normal' | 'provisional' | 'withheld';
  /** Whole; before red flags and floors, also when withheld. The sum of the findings' `points`; `null` when none scored. */
  readonly base: number | null;
  /** 0 to 1: how much of the model could be judged. */
  readonly coverage: number;
  /** `page`: page evidence only. `site`: a site check was included. */
  readonly scope: 'page' | 'site';
  /** Every red flag that fired, lowest limit first. */
  readonly caps: readonly CapResult[];
  /** Ids of red flags whose check failed: whether they hold is not known. */
  readonly failedFlags: readonly string[];
  /** Category floors that hold the score down. */
  readonly floors: readonly FloorResult[];
  readonly categories: readonly CategoryResult[];
  /** In the order of the registry. */
  readonly findings: readonly Finding[];
  /** One plain sentence. */
  readonly summary: Message;
}

export type Band = 'strong' | 'worth-a-pitch' | 'caution' | 'avoid';

export interface CapResult {
  readonly id: string;
  /** The score is at most this. */
  readonly limit: number;
  /** Whether this limit is what the score stands at, and without it and its equals it would be higher. */
  readonly isBinding: boolean;
  readonly summary: Message;
  readonly evidence: readonly Evidence[];
}

export interface FloorResult {
  readonly category: CategoryId;
  readonly limit: number;
  /** 0 to 1, the category's own score and what it would have to be. */
  readonly value: number;
  readonly required: number;
  /** As for a cap. */
  readonly isBinding: boolean;
  readonly summary: Message;
}

export interface CategoryResult {
  readonly id: CategoryId;
  /** 0 to 1; `null` when nothing in it could be judged. */
  readonly value: number | null;
  /** Points of 100 earned and possible in this report. */
  readonly points: number;
  readonly possible: number;
}

export interface Finding {
  readonly id: string;
  readonly category: CategoryId;
  /** good: 0.9 and over, mixed: 0.5 and over, bad: below. */
  readonly status: 'good' | 'mixed' | 'bad' | 'informative' | 'not-applicable' | 'unknown' | 'error';
  /** 0 to 1; `null` unless scored. */
  readonly value: number | null;
  readonly weight: number;
  /** 0 to 1; 0 unless scored. */
  readonly confidence: number;
  /** Points of 100 earned, one decimal; all findings' points add up to the report's `base` exactly. */
  readonly points: number;
  /** Points of 100 it could have earned, one decimal; they add up to 100 exactly. */
  readonly possible: number;
  readonly summary: Message;
  readonly evidence: readonly Evidence[];
}
