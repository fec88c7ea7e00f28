import { pageRobots } from '../../computed/page-robots.ts';
import { defineAudit } from '../audit.ts';
import { message } from '../evidence.ts';
import { scored } from '../outcome.ts';

/** A page script cannot see the header, where the same rule may stand. Heuristic. */
const CONFIDENCE_WITHOUT_HEADER = 0.9;

export const indexability = defineAudit({
  id: 'indexability',
  category: 'on-page',
  weight: 0.5,
  scope: 'page',
  documentation: {
    measures: 'Whether the page lets search engines list it.',
    curve: 'may be listed 1, may not 0',
    guards: 'Rules for other crawlers than Google are left aside. The X-Robots-Tag header counts where it is known.',
    sources: ['https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag'],
  },
  evaluate: (page, context) => {
    const { isIndexable, reasons } = pageRobots(page, context);
    const confidence = page.robots.header === null ? CONFIDENCE_WITHOUT_HEADER : 1;
    return scored(
      isIndexable ? 1 : 0,
      confidence,
      message(isIndexable ? 'audits.indexability.open' : 'audits.indexability.closed'),
      reasons.map((reason) => ({ message: reason, quote: null, url: null, locator: null })),
    );
  },
});
