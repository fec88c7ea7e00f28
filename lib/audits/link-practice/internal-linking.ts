import { internalInArticle } from '../../computed/article-links.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { message } from '../evidence.ts';
import { scored, unknown } from '../outcome.ts';

/** Links within the site per 1,000 words. Heuristic. */
const CURVE: CurvePoints = [
  [0, 0.3],
  [1, 0.7],
  [3, 1],
];
const SHORT_TEXT_WORDS = 150;
const CONFIDENCE = 0.9;

export const internalLinking = defineAudit({
  id: 'internal-linking',
  category: 'link-practice',
  weight: 1,
  scope: 'page',
  documentation: {
    measures: 'Links of the article to other pages of the site per 1,000 words.',
    curve: describeCurve(CURVE),
    guards: `Links of navigation, related posts and the same page do not count. Unknown under ${SHORT_TEXT_WORDS} words.`,
    sources: ['https://developers.google.com/search/docs/crawling-indexing/links-crawlable', 'heuristic'],
  },
  evaluate: (page, context) => {
    const words = page.article?.wordCount ?? 0;
    if (words < SHORT_TEXT_WORDS) return unknown('audits.internal_linking.short');
    const { length: count } = internalInArticle(page, context);
    return scored(
      valueOnCurve(CURVE, (count / words) * 1_000),
      CONFIDENCE,
      count === 0 ? message('audits.internal_linking.none') : message('audits.internal_linking.some', { count }),
    );
  },
});
