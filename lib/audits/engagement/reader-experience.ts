import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/**
 * Ad slots per 1,000 words: a stand-in for the share of the height that ads take, which a snapshot does not hold.
 * Better Ads sets 30 % of a phone's height; about 250 words fill one screen. Heuristic.
 */
const CURVE: CurvePoints = [
  [4, 1],
  [8, 0.6],
  [14, 0.2],
];
const CONFIDENCE = 0.4;
const SHORT_TEXT_WORDS = 150;

export const readerExperience = defineAudit({
  id: 'reader-experience',
  category: 'engagement',
  weight: 1,
  scope: 'page',
  documentation: {
    measures: 'How densely ads are set around the text: ad slots per 1,000 words.',
    curve: describeCurve(CURVE),
    guards: `Not applicable when no ad slot is seen: there may be none, or a blocker took them away. Unknown under ${SHORT_TEXT_WORDS} words.`,
    sources: ['https://www.betterads.org/mobile-ad-density-higher-than-30/', 'heuristic'],
  },
  evaluate: ({ article, counts }) => {
    if (article === null || article.wordCount < SHORT_TEXT_WORDS) return unknown('audits.reader_experience.no_article');
    if (counts.adSlots === 0) return notApplicable('audits.reader_experience.no_ads');
    const density = (counts.adSlots / article.wordCount) * 1_000;
    const value = valueOnCurve(CURVE, density);
    return scored(
      value,
      CONFIDENCE,
      message(value >= 0.9 ? 'audits.reader_experience.calm' : 'audits.reader_experience.crowded', {
        count: counts.adSlots,
        words: article.wordCount,
      }),
    );
  },
});
