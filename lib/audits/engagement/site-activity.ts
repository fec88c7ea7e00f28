import { daysBetween } from '../../computed/days-between.ts';
import { momentOf } from '../../computed/moment.ts';
import { newestPost } from '../../computed/newest-post.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { evidence, message } from '../evidence.ts';
import { scored, unknown } from '../outcome.ts';

/** Days since the newest post. Heuristic. */
const CURVE: CurvePoints = [
  [30, 1],
  [90, 0.8],
  [180, 0.5],
  [365, 0.25],
  [540, 0],
];
/** One article proves activity when it is this young itself; an older one says nothing about newer posts. Heuristic. */
const YOUNG_ARTICLE_DAYS = 90;
const PAGE_CONFIDENCE = 0.6;

export const siteActivity = defineAudit({
  id: 'site-activity',
  category: 'engagement',
  weight: 3,
  scope: 'page',
  documentation: {
    measures: "Days since the site's newest post.",
    curve: describeCurve(CURVE),
    guards: `From one page only when the article itself is at most ${YOUNG_ARTICLE_DAYS} days old; else unknown until a site check. A year in the footer counts for nothing.`,
    sources: ['https://www.siegemedia.com/marketing/link-building-prospecting-scorecard', 'heuristic'],
  },
  evaluate: (page, context) => {
    const newest = newestPost(page, context);
    if (newest !== null) {
      const days = Math.max(0, daysBetween(newest.moment, context.now));
      return scored(valueOnCurve(CURVE, days), 1, message('audits.site_activity.newest', { count: Math.floor(days) }), [
        evidence('audits.site_activity.post', undefined, { quote: newest.title, url: newest.url }),
      ]);
    }
    const dates = [page.article?.datePublished, page.article?.dateModified];
    const moments = dates.flatMap((date) => momentOf(date?.iso ?? '') ?? []).filter((moment) => moment <= context.now);
    const days = daysBetween(Math.max(...moments), context.now);
    if (moments.length === 0 || days > YOUNG_ARTICLE_DAYS) return unknown('audits.site_activity.unknown');
    return scored(
      valueOnCurve(CURVE, days),
      PAGE_CONFIDENCE,
      message('audits.site_activity.this_article', { count: Math.floor(days) }),
    );
  },
});
