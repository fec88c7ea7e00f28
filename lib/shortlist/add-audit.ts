import { type AuditPoint, PROSPECT_LIMITS, PROSPECT_SCHEMA, type Prospect, type ProspectFacts } from './prospect.ts';

/** What one audit adds to a prospect. */
export interface NewAudit {
  readonly domain: string;
  readonly point: AuditPoint;
  readonly facts: ProspectFacts;
  /** Found on the page; fills the prospect's own field only while that is empty. */
  readonly contact: string | null;
  readonly guidelinesUrl: string | null;
}

/** A prospect that nobody has touched yet, without audits. */
export const newProspect = (domain: string, now: string): Prospect => ({
  schema: PROSPECT_SCHEMA,
  domain,
  url: null,
  revision: 1,
  status: 'to-review',
  note: '',
  tags: [],
  nextAction: null,
  contact: null,
  guidelinesUrl: null,
  createdAt: now,
  editedAt: now,
  audits: [],
  facts: null,
});

/**
 * The prospect with one audit more; the same record when it already has this one. What the user wrote stays.
 *
 * @param now ISO 8601, UTC
 */
export function addAudit(current: Prospect | null, audit: NewAudit, now: string): Prospect {
  const base = current ?? newProspect(audit.domain, now);
  if (base.audits.some((point) => point.id === audit.point.id)) return base;
  const audits = byTime([...base.audits, audit.point]).slice(-PROSPECT_LIMITS.audits);
  return {
    ...base,
    revision: current === null ? 1 : current.revision + 1,
    contact: base.contact ?? audit.contact?.slice(0, PROSPECT_LIMITS.contact) ?? null,
    guidelinesUrl: base.guidelinesUrl ?? audit.guidelinesUrl?.slice(0, PROSPECT_LIMITS.url) ?? null,
    audits,
    ...(audits.at(-1) === audit.point && { url: audit.point.url, facts: audit.facts }),
  };
}

/** Oldest first; audits of the same moment in the order of their ids, so that the order is the same everywhere. */
export const byTime = (audits: readonly AuditPoint[]): readonly AuditPoint[] =>
  audits.toSorted((a, b) => compare(a.takenAt, b.takenAt) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
