import { settledAuthors } from './authors/settled-authors.ts';
import { settledDates } from './dates/settled-dates.ts';
import type { SentSnapshot } from './envelope.ts';
import { pageKindOf } from './page-kind.ts';
import { settledLanguage } from './text-language.ts';
import type { PageSnapshot } from './types.ts';

/** Judges what a page only states: what sort of page it is, the language of its text, who wrote it, and when. */
export function settled(sent: SentSnapshot): PageSnapshot {
  const { teasers, ...read } = sent;
  const judged = { ...read, pageKind: sent.pageKind ?? pageKindOf(sent) };
  if (!sent.article) return { ...judged, article: null };
  const { statements, ...article } = sent.article;
  const text = article.blocks.map((block) => block.text).join('\n\n');
  const page = { ...judged, language: settledLanguage(sent.language, text) };
  if (statements === null) return { ...page, article: { ...article, text } };
  const stated = { ...page, topics: article.topics, statements };
  return { ...page, article: { ...article, text, ...settledAuthors(stated), ...settledDates(stated) } };
}
