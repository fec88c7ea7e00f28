import type { PageSnapshot } from '../snapshot/types.ts';
import type { AuditContext, Evidence, Message } from './audit.ts';

/** A reason why no average, however good, may lift the score above a limit. Pure, synchronous and total. */
export interface RedFlag {
  /** Kebab-case; also the file's name and, with `_` for `-`, the locale key under `red_flags`. */
  readonly id: string;
  /** The score is at most this, 0 to 100. */
  readonly limit: number;
  /** `site`: needs evidence from other pages and cannot fire without it. */
  readonly scope: 'page' | 'site';
  readonly documentation: RedFlagDocumentation;
  /** `null` when the flag does not fire. */
  readonly evaluate: (page: PageSnapshot, context: AuditContext) => RedFlagHit | null;
}

export interface RedFlagDocumentation {
  readonly fires: string;
  /** When it must stay silent although it looks like a hit. */
  readonly guards: string;
  /** Addresses or the word "heuristic". */
  readonly sources: readonly string[];
}

export interface RedFlagHit {
  /** One sentence on its own: the reason, as in "held at 45: …". */
  readonly summary: Message;
  /** At least one item: a red flag is never raised without something to show. */
  readonly evidence: readonly Evidence[];
}

/** Keeps the literal type of a red flag's id. */
export const defineRedFlag = <const Definition extends RedFlag>(flag: Definition): Definition => flag;
