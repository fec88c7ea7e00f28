import type { ArticleBlock, ArticleFacts } from '../../snapshot/types.ts';

/** Where the article is on the live page, and its text. */
export interface ArticleRegion {
  readonly source: ArticleFacts['source'];
  /** Smallest live element that holds the whole article. */
  readonly root: Element;
  /** The heading that names the article, or `null`. It is not one of the blocks. */
  readonly headline: Element | null;
  /** In reading order. */
  readonly blocks: readonly ArticleBlock[];
  /** The live element of each block. */
  readonly blockElements: readonly Element[];
  /** The blocks' text, joined by blank lines. */
  readonly text: string;
  /** Words of the text. */
  readonly words: number;
  /** Position in `blocks` of the block that a live element stands in, or `null`. */
  readonly blockOf: (live: Element) => number | null;
  /** Whether a live element belongs to the article: text of it, or its pictures and captions. */
  readonly contains: (live: Element) => boolean;
}
