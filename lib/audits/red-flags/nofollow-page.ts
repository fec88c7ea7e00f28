import { pageRobots } from '../../computed/page-robots.ts';
import { message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

export const nofollowPage = defineRedFlag({
  id: 'nofollow-page',
  limit: 54,
  scope: 'page',
  documentation: {
    fires: 'The article asks search engines to follow none of its links.',
    guards: 'The goal is an audience. Pages that are no article. nofollow on single links is another matter.',
    sources: ['https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag', 'heuristic'],
  },
  evaluate: (page, context) => {
    const { isFollowed, reasons } = pageRobots(page, context);
    if (isFollowed || context.settings.goal === 'audience' || page.pageKind.kind !== 'article') return null;
    return {
      summary: message('red_flags.nofollow_page.reason'),
      evidence: reasons.map((reason) => ({ message: reason, quote: null, url: null, locator: null })),
    };
  },
});
