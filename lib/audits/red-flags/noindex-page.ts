import { pageRobots } from '../../computed/page-robots.ts';
import { message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

export const noindexPage = defineRedFlag({
  id: 'noindex-page',
  limit: 25,
  scope: 'page',
  documentation: {
    fires:
      'The article asks search engines not to list it: noindex, none, or a date in unavailable_after that has passed.',
    guards:
      'Rules for other crawlers than Google. Pages that are no article, such as lists and old versions of a wiki page, are kept out of search for good reasons.',
    sources: ['https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag'],
  },
  evaluate: (page, context) => {
    const { isIndexable, reasons } = pageRobots(page, context);
    if (isIndexable || page.pageKind.kind !== 'article') return null;
    return {
      summary: message('red_flags.noindex_page.reason'),
      evidence: reasons.map((reason) => ({ message: reason, quote: null, url: null, locator: null })),
    };
  },
});
