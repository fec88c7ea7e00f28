import type { ArticleBlock } from '../../snapshot/types.ts';

export interface TextStretch {
  readonly words: number;
  /** Position of the block it starts with. */
  readonly firstBlock: number;
}

/** The longest run of running text without a subheading, in words. */
export function longestStretch(blocks: readonly ArticleBlock[]): TextStretch {
  let longest: TextStretch = { words: 0, firstBlock: 0 };
  let current: TextStretch = longest;
  for (const [position, { kind, text }] of blocks.entries()) {
    if (kind === 'heading') {
      current = { words: 0, firstBlock: position + 1 };
    } else if (kind !== 'code' && kind !== 'table') {
      current = { ...current, words: current.words + countWords(text) };
      if (current.words > longest.words) longest = current;
    }
  }
  return longest;
}

/** Words of a text; in scripts without spaces, characters halved, as `ArticleFacts.wordCount` does. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  return (spaced.match(SPACED_WORD)?.length ?? 0) + Math.round(unspaced / 2);
}

/** A run without white space that holds a letter or a digit. */
const SPACED_WORD = /(?<!\S)[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
