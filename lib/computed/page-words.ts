import { computed } from './computed.ts';
import { type Gap, type TextTokens, tokenize } from './text-tokens.ts';

/** The words of each block of the article, split once for every detector. */
export const blockTokens = computed((page): readonly TextTokens[] =>
  (page.article?.blocks ?? []).map(({ text }) => tokenize(text)),
);

/** The words of the article's body, with their places in `article.text`. */
export const articleTokens = computed((page, context): TextTokens => {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: Gap[] = [];
  let offset = 0;
  for (const block of blockTokens(page, context)) {
    for (const [at, word] of block.words.entries()) {
      words.push(word);
      starts.push(offset + (block.starts[at] ?? 0));
      ends.push(offset + (block.ends[at] ?? 0));
      gaps.push(at === 0 ? 'stop' : (block.gaps[at] ?? 'stop'));
    }
    offset += block.text.length + BLOCK_JOINT_LENGTH;
  }
  return { text: page.article?.text ?? '', words, starts, ends, gaps };
});

/** Blank lines stand between the blocks in `article.text`. */
const BLOCK_JOINT_LENGTH = 2;

/** The words that name the article's subject: its title, the page's title and its labels. */
export const subjectTokens = computed((page): TextTokens => {
  const { article, title } = page;
  return tokenize([article?.title, title.text, ...(article?.topics ?? [])].filter(Boolean).join(' | '));
});
