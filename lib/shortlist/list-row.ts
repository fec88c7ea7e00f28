import { CATEGORY_IDS } from '../audits/categories.ts';
import type { AuditPoint, Prospect } from './prospect.ts';

/**
 * What the table shows, filters and sorts by, of one prospect: a tenth of its record, so that 10,000 are read at once.
 * Strict JSON, made from the prospect by `rowOf` and by nothing else.
 */
export interface ListRow
  extends Pick<
      Prospect,
      'domain' | 'url' | 'status' | 'note' | 'tags' | 'nextAction' | 'contact' | 'guidelinesUrl' | 'revision'
    >,
    Pick<AuditPoint, 'score' | 'band'> {
  readonly title: string | null;
  readonly author: string | null;
  /** Audits kept. */
  readonly audits: number;
  /** Of the newest audit, ISO 8601, UTC. */
  readonly takenAt: string | null;
  /** The newest scores, oldest first. */
  readonly scores: readonly number[];
  /** Points from the first kept score to the last; `null` with fewer than two. */
  readonly trend: number | null;
  /** Topic fit of the newest audit, 0 to 1. */
  readonly topic: number | null;
  readonly outbound: number | null;
  readonly followed: number | null;
  readonly redFlags: number;
  readonly ownLinks: number;
  readonly competitors: number;
  /** Versions of the engine that gave the kept scores. */
  readonly engines: readonly string[];
  readonly linksFor: string;
}

/** Raised with every change of `ListRow`, so that rows of another shape are made anew. */
export const ROW_VERSION = 1;

/** As many as the small line of scores can show apart. */
const MOST_SCORES = 24;

const [TOPIC] = CATEGORY_IDS;

export function rowOf({ audits, facts, ...prospect }: Prospect): ListRow {
  const newest = audits.at(-1) ?? null;
  const scores = audits.flatMap(({ score }) => score ?? []);
  const [first, last] = [scores[0], scores.at(-1)];
  return {
    domain: prospect.domain,
    url: prospect.url,
    status: prospect.status,
    note: prospect.note,
    tags: prospect.tags,
    nextAction: prospect.nextAction,
    contact: prospect.contact,
    guidelinesUrl: prospect.guidelinesUrl,
    revision: prospect.revision,
    title: facts?.title ?? null,
    author: facts?.author ?? null,
    audits: audits.length,
    takenAt: newest?.takenAt ?? null,
    score: newest?.score ?? null,
    band: newest?.band ?? null,
    scores: scores.slice(-MOST_SCORES),
    trend: scores.length < 2 || first === undefined || last === undefined ? null : last - first,
    topic: facts?.categories[TOPIC] ?? null,
    outbound: facts?.links.outbound ?? null,
    followed: facts?.links.followed ?? null,
    redFlags: facts?.redFlags.length ?? 0,
    ownLinks: facts?.ownLinks.length ?? 0,
    competitors: facts?.competitors.length ?? 0,
    engines: [...new Set(audits.map(({ engineVersion }) => engineVersion))],
    linksFor: facts?.linksFor ?? '',
  };
}
