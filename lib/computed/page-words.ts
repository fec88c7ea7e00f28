import { computed } from './computed.ts';
import { type TextTokens, tokenize } from './text-tokens.ts';

/** The words of the article's body, split once for every detector. */
export const articleTokens = computed((page): TextTokens => tokenize(page.article?.text ?? ''));

/** The words that name the article's subject: its title, the page's title and its labels. */
export const subjectTokens = computed((page): TextTokens => {
  const { article, title } = page;
  return tokenize([article?.title, title.text, ...(article?.topics ?? [])].filter(Boolean).join(' | '));
});
