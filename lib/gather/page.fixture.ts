import type { StatedPage } from '../snapshot/statements.ts';
import type { ProblemFact } from '../snapshot/types.ts';
import { findArticle } from './article/find-article.ts';
import type { GatherContext } from './context.ts';
import { atOnce } from './in-turns.ts';
import { gatherLanguage } from './language.ts';
import { gatherLinks } from './links.ts';
import { pageAddress } from './page-address.ts';
import { copyPage } from './page-copy.ts';
import { pageLinks } from './page-links.ts';
import { gatherStatements } from './statements.ts';
import { gatherTopics } from './topics.ts';

/** Six paragraphs of sixty words: enough text to be taken for an article. */
export const ARTICLE_TEXT: string = Array.from(
  { length: 6 },
  (_, index) => `<p>${`Paragraph ${index} tells a reader about gardens, soil and rain. `.repeat(6)}</p>`,
).join('');

/** An inert document made from HTML. For tests. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
}

/** The same with an address of its own. For tests. */
export function pageAt(url: string, html: string): Document {
  const page = pageOf(html);
  Object.defineProperty(page, 'URL', { value: url });
  Object.defineProperty(page, 'baseURI', { value: url });
  return page;
}

/** What a gatherer is handed for a page, with the problems it reports. For tests. */
export function contextOf(page: Document | string): GatherContext & { readonly problems: readonly ProblemFact[] } {
  const document = typeof page === 'string' ? pageOf(page) : page;
  const problems: ProblemFact[] = [];
  const { copy } = copyPage(document);
  const { url, baseUrl } = pageAddress(document);
  const links = pageLinks(document);
  const report = (problem: ProblemFact): void => void problems.push(problem);
  const context = { document, url, baseUrl, now: '2026-11-22T12:00:00.000Z', copy, links, region: null, report };
  return { ...context, region: atOnce(findArticle(context)), problems };
}

/** What arrives of a page's statements about its authors and dates. For tests. */
export function statedPageOf(page: Document): StatedPage {
  const context = contextOf(page);
  const { url, baseUrl, now: takenAt } = context;
  const language = gatherLanguage(context);
  return {
    url,
    baseUrl,
    takenAt,
    language,
    links: gatherLinks(context),
    topics: gatherTopics(context).topics,
    statements: atOnce(gatherStatements(context)),
  };
}
