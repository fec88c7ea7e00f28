import type { AuditContext } from '../audits/audit.ts';
import type { ArticleBlock, PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { type Gap, type TextTokens, tokenize } from './text-tokens.ts';

/** The words of each block of the article, split once for every detector. */
export const blockTokens = computed((page): readonly TextTokens[] =>
  (page.article?.blocks ?? []).map(({ text }) => tokenize(text)),
);

/** The words of the article's body, with their places in `article.text`. */
export const articleTokens = computed((page, context) => joined(page, context, () => true));

/** As `articleTokens`, without tables, whose cells follow one another without a joint. */
export const runningTokens = computed((page, context) => joined(page, context, ({ kind }) => kind !== 'table'));

function joined(page: PageSnapshot, context: AuditContext, isRead: (block: ArticleBlock) => boolean): TextTokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: Gap[] = [];
  let offset = 0;
  const tokens = blockTokens(page, context);
  for (const [number, block] of (page.article?.blocks ?? []).entries()) {
    const read = isRead(block) ? tokens[number] : undefined;
    for (const [at, word] of read?.words.entries() ?? []) {
      words.push(word);
      starts.push(offset + (read?.starts[at] ?? 0));
      ends.push(offset + (read?.ends[at] ?? 0));
      gaps.push(at === 0 ? 'stop' : (read?.gaps[at] ?? 'stop'));
    }
    offset += block.text.length + BLOCK_JOINT_LENGTH;
  }
  return { text: page.article?.text ?? '', words, starts, ends, gaps };
}

/** Blank lines stand between the blocks in `article.text`. */
const BLOCK_JOINT_LENGTH = 2;

/** The words that name the article's subject: its title, the page's title and its labels. */
export const subjectTokens = computed((page): TextTokens => {
  const { article, title } = page;
  return tokenize([article?.title, title.text, ...(article?.topics ?? [])].filter(Boolean).join(' | '));
});
