import type { CategoryId } from '../audits/categories.ts';
import type { Band, Report } from '../report/types.ts';
import type { Placement } from '../snapshot/types.ts';

/** A site on the shortlist. Strict JSON: one record, keyed by `domain`; its audits are records of their own. */
export interface Prospect {
  readonly schema: typeof PROSPECT_SCHEMA;
  /** Registrable domain, lower case; the host itself where there is none, such as an IP address. */
  readonly domain: string;
  /** Page to open: of the newest audit, or as imported. */
  readonly url: string | null;
  /** Raised by every write to the record; starts at 1. */
  readonly revision: number;
  readonly status: Status;
  readonly note: string;
  /** In the order they were given, without duplicates. */
  readonly tags: readonly string[];
  readonly nextAction: NextAction | null;
  /** E-mail address, profile or form to write to. */
  readonly contact: string | null;
  /** Where the site says how to pitch. */
  readonly guidelinesUrl: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** When the user last changed a field; a further audit does not count. */
  readonly editedAt: string;
  /** Every audit kept, oldest first by `takenAt`. Empty for an imported address that was never audited. */
  readonly audits: readonly AuditPoint[];
  /** What the newest audit found; `null` without audits. */
  readonly facts: ProspectFacts | null;
}

export const PROSPECT_SCHEMA = 2;

/** In the order a pitch moves on; the last two are ends. */
export const STATUSES = [
  'to-review',
  'shortlisted',
  'contacted',
  'replied',
  'agreed',
  'published',
  'declined',
  'do-not-contact',
] as const;

export type Status = (typeof STATUSES)[number];

export interface NextAction {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly date: string;
  /** What to do, such as "Follow up"; may be empty. */
  readonly label: string;
}

/** One audit as the list needs it; the snapshot and the report stand in the audit's own record. */
export interface AuditPoint {
  /** SHA-256 of the audit's record, in hex: the same audit has the same id everywhere, and none can be overwritten. */
  readonly id: string;
  readonly takenAt: string;
  readonly url: string;
  readonly score: number | null;
  readonly band: Band | null;
  /** Of the score above: raised when a stored snapshot was scored again. */
  readonly engineVersion: string;
}

export interface ProspectFacts {
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601 as the page gives it. */
  readonly published: string | null;
  readonly language: string | null;
  readonly words: number | null;
  readonly standing: Report['standing'];
  /** 0 to 1. */
  readonly coverage: number;
  /** Ids of the red flags that fired. */
  readonly redFlags: readonly string[];
  /** 0 to 1 each; `null` when nothing in it could be judged. */
  readonly categories: Readonly<Partial<Record<CategoryId, number | null>>>;
  readonly links: LinkTally;
  /** With which own and competitors' domains the links were compared, by `linksForOf`; `''` with none. */
  readonly linksFor: string;
  /** Links of the page to the user's own domains. */
  readonly ownLinks: readonly OwnLink[];
  /** Competitors' domains that the page links to. */
  readonly competitors: readonly string[];
}

/** Links to other registrable domains. */
export interface LinkTally {
  readonly outbound: number;
  readonly inArticle: number;
  readonly followed: number;
  readonly nofollow: number;
  readonly sponsored: number;
  readonly ugc: number;
}

export interface OwnLink {
  readonly href: string;
  readonly text: string;
  readonly rel: readonly string[];
  readonly placement: Placement;
}

/** Bounds on what one record may hold. Texts in UTF-16 units. */
export const PROSPECT_LIMITS = {
  domain: 253,
  note: 20_000,
  tags: 50,
  tag: 60,
  actionLabel: 200,
  contact: 500,
  url: 2_048,
  title: 500,
  author: 200,
  /** The oldest is left out beyond this. */
  audits: 10_000,
  ownLinks: 20,
  competitors: 50,
  redFlags: 50,
} as const;
