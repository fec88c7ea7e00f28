import type { ArticleStatements } from './statements.ts';
import type { PageSnapshot } from './types.ts';

/**
 * What the injected script returns, as one JSON string. A string crosses four to nine times faster than an object
 * and loses nothing on the way; the envelope is there because a throw in an injected script is silent in Chrome.
 */
export type SnapshotEnvelope =
  | { readonly v: typeof ENVELOPE_VERSION; readonly ok: true; readonly data: SentSnapshot }
  | { readonly v: typeof ENVELOPE_VERSION; readonly ok: false; readonly error: string };

/**
 * The snapshot as it is sent: `article.text` is left out, it is rebuilt from the blocks. Authors and dates are judged
 * on arrival, from `statements`, and the kind of page from its facts; in a snapshot that was kept they are settled.
 */
export type SentSnapshot = Omit<PageSnapshot, 'article' | 'pageKind'> & {
  /** `null` as long as it is not judged. */
  readonly pageKind: PageSnapshot['pageKind'] | null;
  /** Titles of posts that lead to them; `null` in a snapshot that was kept. */
  readonly teasers: number | null;
  readonly article:
    | (Omit<NonNullable<PageSnapshot['article']>, 'text'> & { readonly statements: ArticleStatements | null })
    | null;
};

export const ENVELOPE_VERSION = 1;
