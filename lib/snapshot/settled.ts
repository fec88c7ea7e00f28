import { settledAuthors } from './authors/settled-authors.ts';
import { settledDates } from './dates/settled-dates.ts';
import type { SentSnapshot } from './envelope.ts';
import { settledLanguage } from './text-language.ts';
import type { PageSnapshot } from './types.ts';

/** Judges what a page only states: the language of its text, who wrote it, and when. */
export function settled(sent: SentSnapshot): PageSnapshot {
  if (!sent.article) return { ...sent, article: null };
  const { statements, ...article } = sent.article;
  const text = article.blocks.map((block) => block.text).join('\n\n');
  const page = { ...sent, language: settledLanguage(sent.language, text) };
  if (statements === null) return { ...page, article: { ...article, text } };
  const stated = { ...page, statements };
  return { ...page, article: { ...article, text, ...settledAuthors(stated), ...settledDates(stated) } };
}
