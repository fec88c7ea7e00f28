import { isFollowed, outboundInArticle } from '../../computed/article-links.ts';
import { placedLinkSigns, placedPosts } from '../../computed/placed-links.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { notApplicable, SHOWN_EVIDENCE, scored } from '../outcome.ts';

/** Signs found on this page. Heuristic. */
const SIGNS_CURVE: CurvePoints = [
  [1, 1],
  [2, 0.6],
  [3, 0.25],
  [4, 0],
];
/** Share of sampled posts that show the pattern. Heuristic. */
const POSTS_CURVE: CurvePoints = [
  [0, 1],
  [0.2, 0.7],
  [0.4, 0.35],
  [0.6, 0.1],
];
const CONFIDENCE = { page: 0.4, site: 0.9 } as const;

export const placedLinkPattern = defineAudit({
  id: 'placed-link-pattern',
  category: 'link-practice',
  weight: 3,
  scope: 'page',
  documentation: {
    measures:
      'Whether the article carries one or two links as link sellers place them: a keyword, to a shop, that the text has nothing to do with.',
    curve: `signs on this page (one or two followed links, to a home page or shop, with a keyword, the target named nowhere else, the sentence off the subject): ${describeCurve(SIGNS_CURVE)}; after a site check, share of posts with three signs: ${describeCurve(POSTS_CURVE)}`,
    guards: 'References do not count as one of the links. One page is weak evidence; less sure without a site check.',
    sources: [
      'https://seodebate.com/questions/what-are-some-common-characteristics-of-websites-that-are-part-of-a-pbn/',
      'https://help.linksthatrank.com/721254-DFY----Quality-Control-Checklist-Guest-Posts',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    const posts = placedPosts(page, context);
    if (posts !== null) {
      return scored(
        valueOnCurve(POSTS_CURVE, posts.share),
        CONFIDENCE.site,
        message('audits.placed_link_pattern.posts', {
          count: posts.placed.length,
          total: posts.total,
          low: Math.round(posts.interval[0] * 100),
          high: Math.round(posts.interval[1] * 100),
        }),
        posts.placed
          .slice(0, SHOWN_EVIDENCE)
          .map(({ title, url }) => evidence('audits.placed_link_pattern.post', undefined, { quote: title, url })),
      );
    }
    if (!outboundInArticle(page, context).some(isFollowed)) return notApplicable('audits.placed_link_pattern.no_links');
    const { signs, links } = placedLinkSigns(page, context);
    return scored(
      valueOnCurve(SIGNS_CURVE, signs.length),
      CONFIDENCE.page,
      message(signs.length >= 3 ? 'audits.placed_link_pattern.placed' : 'audits.placed_link_pattern.natural', {
        count: signs.length,
      }),
      signs.length < 2
        ? []
        : signs.map((sign) =>
            evidence(`audits.placed_link_pattern.${sign}`, undefined, links[0] && atLink(links[0].link)),
          ),
    );
  },
});
