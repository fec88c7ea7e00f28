/** What the user told us that changes the score. Plain JSON; stored by `lib/store/settings.ts`. */
export interface AuditSettings {
  /** `null` until the user says what they write about; topic criteria are then not applicable. */
  readonly niche: Niche | null;
  /** `audience`: being read is the point, so whether links are followed is not judged. */
  readonly goal: 'link' | 'audience' | 'both';
  /** Languages the user can write in, primary subtags such as `en`; empty means any. */
  readonly languages: readonly string[];
  /** Registrable domains of competitors. */
  readonly competitors: readonly string[];
  /** The user's own registrable domains. */
  readonly ownDomains: readonly string[];
  /** Spam-niche families that are the user's honest business, such as `gambling`. */
  readonly allowedNiches: readonly string[];
  /** Weight of an audit in place of its own, by audit id; 0 leaves it out. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface Niche {
  /** What the user typed. */
  readonly text: string;
  readonly terms: readonly NicheTerm[];
}

export interface NicheTerm {
  /** One word or a short phrase, as the user would read it. */
  readonly term: string;
  /** Importance, 0 to 1. */
  readonly weight: number;
}

export const DEFAULT_AUDIT_SETTINGS: AuditSettings = {
  niche: null,
  goal: 'both',
  languages: [],
  competitors: [],
  ownDomains: [],
  allowedNiches: [],
  weights: {},
};
