import { textStatistics } from '../../computed/text-statistics.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { atBlock, evidence, message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/**
 * Share of long sentences. Yoast calls 0.3 bad, and so more than half of all real articles: of 1,525 measured, half had
 * a share of up to 0.32, nine in ten up to 0.59 and all but one in a hundred up to 0.81. Only the extremes count here;
 * the values are heuristics.
 */
const CURVE: CurvePoints = [
  [0.35, 1],
  [0.6, 0.5],
  [0.85, 0.1],
];
const FEW_SENTENCES = 10;
const SHOWN_SENTENCES = 3;
const CONFIDENCE = 0.8;

export const readability = defineAudit({
  id: 'readability',
  category: 'content-quality',
  weight: 2,
  scope: 'page',
  documentation: {
    measures: 'Share of sentences longer than the limit of the language.',
    curve: describeCurve(CURVE),
    guards: `Not applicable to languages without a published limit. Unknown under ${FEW_SENTENCES} sentences. Comfort of readers only, no ranking factor; reading ease is shown, never scored.`,
    sources: ['https://github.com/Yoast/YoastSEO.js', 'measured on real articles', 'heuristic'],
  },
  evaluate: (page, context) => {
    const statistics = textStatistics(page, context);
    if (statistics === null || statistics.sentences.length < FEW_SENTENCES) return unknown('audits.readability.short');
    const { longFrom, longShare, sentences } = statistics;
    if (longFrom === null || longShare === null) return notApplicable('audits.readability.no_rule');
    const value = valueOnCurve(CURVE, longShare);
    const longest = sentences.toSorted((a, b) => b.words - a.words).filter(({ words }) => words > longFrom);
    return scored(
      value,
      CONFIDENCE,
      message(value >= 0.9 ? 'audits.readability.easy' : 'audits.readability.hard', {
        percent: Math.round(longShare * 100),
        limit: longFrom,
      }),
      longest
        .slice(0, SHOWN_SENTENCES)
        .map(({ text, words, block }) =>
          evidence('audits.readability.sentence', { count: words }, atBlock(block, text)),
        ),
    );
  },
});
