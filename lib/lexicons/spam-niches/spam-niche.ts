/** A trade that buys links on sites that have nothing to do with it. */
export interface SpamNiche {
  /** Stable name, also the word of the user's `allowedNiches`. */
  readonly id: string;
  /** Phrases that name the trade's offers; evidence wherever they are linked. */
  readonly hard: readonly string[];
  /** Words of the trade with honest uses; evidence only in a commercial link, or beside a hard phrase. */
  readonly soft: readonly string[];
  /** Harmless phrases that contain such words, or settle what an abbreviation means. */
  readonly exclude: readonly string[];
}
