import { isAffiliate, outboundInArticle } from '../../computed/article-links.ts';
import { message } from '../evidence.ts';
import { followEvidence } from '../link-practice/link-evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

/** Fewer links show no habit. */
const LEAST_LINKS = 3;

export const goalLinkNofollow = defineRedFlag({
  id: 'goal-link-nofollow',
  limit: 70,
  scope: 'page',
  documentation: {
    fires: 'The goal is a link, and search engines are asked to follow none of the article’s outbound links.',
    guards: `Fewer than ${LEAST_LINKS} such links; affiliate and sponsored links do not count.`,
    sources: ['https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links', 'heuristic'],
  },
  evaluate: (page, context) => {
    if (context.settings.goal !== 'link') return null;
    const links = outboundInArticle(page, context).filter(
      (judged) => !isAffiliate(judged) && !judged.link.rel.includes('sponsored'),
    );
    if (links.length < LEAST_LINKS || links.some(({ follow }) => follow.verdict === 'followable')) return null;
    return {
      summary: message('red_flags.goal_link_nofollow.reason', { count: links.length }),
      evidence: followEvidence(links),
    };
  },
});
