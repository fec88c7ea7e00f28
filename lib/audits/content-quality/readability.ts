import { textStatistics } from '../../computed/text-statistics.ts';
import { defineAudit } from '../audit.ts';
import { valueOnCurve } from '../curve.ts';
import { atBlock, evidence, message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/** Beyond the language's own limits, which come from Yoast; the values are heuristics. */
const BAD_VALUE = 0.4;
const EXTREME_SHARE = 0.6;
const EXTREME_VALUE = 0.1;
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
    curve: `up to the good share of the language 1 (0.25; Polish 0.15), from its bad share ${BAD_VALUE} (0.3; Polish 0.2), ${EXTREME_SHARE} and more ${EXTREME_VALUE}`,
    guards: `Not applicable to languages without a published limit. Unknown under ${FEW_SENTENCES} sentences. Comfort of readers only, no ranking factor; reading ease is shown, never scored.`,
    sources: ['https://github.com/Yoast/YoastSEO.js', 'heuristic'],
  },
  evaluate: (page, context) => {
    const statistics = textStatistics(page, context);
    if (statistics === null || statistics.sentences.length < FEW_SENTENCES) return unknown('audits.readability.short');
    const { rule, longShare, sentences } = statistics;
    if (rule === null || longShare === null) return notApplicable('audits.readability.no_rule');
    const value = valueOnCurve(
      [
        [rule.good, 1],
        [rule.bad, BAD_VALUE],
        [EXTREME_SHARE, EXTREME_VALUE],
      ],
      longShare,
    );
    const longest = sentences.toSorted((a, b) => b.words - a.words).filter(({ words }) => words > rule.longFrom);
    return scored(
      value,
      CONFIDENCE,
      message(value >= 0.9 ? 'audits.readability.easy' : 'audits.readability.hard', {
        percent: Math.round(longShare * 100),
        limit: rule.longFrom,
      }),
      longest
        .slice(0, SHOWN_SENTENCES)
        .map(({ text, words, block }) =>
          evidence('audits.readability.sentence', { count: words }, atBlock(block, text)),
        ),
    );
  },
});
