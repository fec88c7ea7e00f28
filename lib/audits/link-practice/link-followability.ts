import { isAffiliate, outboundInArticle } from '../../computed/article-links.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { message } from '../evidence.ts';
import { leftOut, notApplicable, scored } from '../outcome.ts';
import { confidenceOf, FEW_LINKS, followEvidence } from './link-evidence.ts';

/** Heuristic. */
const CURVE: CurvePoints = [
  [0, 0],
  [0.3, 0.5],
  [0.7, 0.9],
  [1, 1],
];
/** One or two marked links are no policy. Heuristic. */
const LEAST_OF_FEW = 0.4;
/** For those who come for the link, it is the point. Heuristic. */
const LINK_GOAL_FACTOR = 3;

export const linkFollowability = defineAudit({
  id: 'link-followability',
  category: 'link-practice',
  weight: 3,
  scope: 'page',
  weightFactor: ({ goal }) => (goal === 'link' ? LINK_GOAL_FACTOR : 1),
  documentation: {
    measures: 'Share of the article’s outbound links that search engines are asked to follow.',
    curve: `${describeCurve(CURVE)}; at least ${LEAST_OF_FEW} under ${FEW_LINKS} links; weighs ${LINK_GOAL_FACTOR} times as much when the goal is a link`,
    guards:
      'A statement about value to the user, not about quality: nofollow is no sign of spam. Affiliate and sponsored links are left out. Not applicable when the goal is an audience, or without outbound links.',
    sources: [
      'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
      'https://developers.google.com/search/blog/2019/09/evolving-nofollow-new-ways-to-identify',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    if (context.settings.goal === 'audience') return leftOut('audits.link_followability.goal');
    const links = outboundInArticle(page, context).filter(
      (judged) => !isAffiliate(judged) && !judged.link.rel.includes('sponsored'),
    );
    if (links.length === 0) return notApplicable('audits.link_followability.no_links');
    const followed = links.filter(({ follow }) => follow.verdict === 'followable');
    const others = links.filter(({ follow }) => follow.verdict !== 'followable');
    const least = links.length < FEW_LINKS ? LEAST_OF_FEW : 0;
    return scored(
      Math.max(least, valueOnCurve(CURVE, followed.length / links.length)),
      confidenceOf(links.length),
      message('audits.link_followability.share', { count: followed.length, total: links.length }),
      followEvidence(others.length > 0 ? others : followed),
    );
  },
});
