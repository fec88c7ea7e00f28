import { articleLeftovers } from '../../computed/article-leftovers.ts';
import { textStatistics } from '../../computed/text-statistics.ts';
import { defineAudit, type Evidence } from '../audit.ts';
import { atBlock, evidence, message } from '../evidence.ts';
import { scored, unknown } from '../outcome.ts';

/** What each sign takes off. Heuristic. */
const COSTS = { assistant: 1, placeholder: 0.6, template: 0.6, repetition: 0.3, filler: 0.3 } as const;
/** Share of sentences that repeat another one. Heuristic. */
const REPEATED_SHARE = 0.15;
/** Share of the text before the first subheading, with the title said again so often. Heuristic. */
const FILLER_SHARE = 0.4;
const FILLER_RESTATEMENTS = 3;
const FEW_SENTENCES = 5;
const CONFIDENCE = 0.8;

export const lowEffortText = defineAudit({
  id: 'low-effort-text',
  category: 'content-quality',
  weight: 3,
  scope: 'page',
  documentation: {
    measures: 'Signs that nobody worked on the text: leftovers of assistants and templates, repetition, filler.',
    curve: `1, less ${COSTS.assistant} for raw words of an assistant, ${COSTS.placeholder} for sample text or unfilled fields, ${COSTS.repetition} when ${REPEATED_SHARE} of the sentences repeat others, ${COSTS.filler} when ${FILLER_SHARE} of the text comes before the first subheading and says the title ${FILLER_RESTATEMENTS} times`,
    guards:
      'Quotes, code, tables, and articles about assistants or templates. There is no "AI detector" here: how a text was written is no fault.',
    sources: [
      'https://developers.google.com/search/docs/essentials/spam-policies',
      'https://static.googleusercontent.com/media/guidelines.raterhub.com/en//searchqualityevaluatorguidelines.pdf',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    const statistics = textStatistics(page, context);
    if (statistics === null || statistics.sentences.length < FEW_SENTENCES) {
      return unknown('audits.low_effort_text.short');
    }
    const leftovers = articleLeftovers(page, context);
    const facts: Evidence[] = leftovers.map(({ kind, block, quote }) =>
      evidence(`audits.low_effort_text.${kind}`, undefined, atBlock(block, quote)),
    );
    let cost = new Set(leftovers.map(({ kind }) => COSTS[kind])).values().reduce((sum, share) => sum + share, 0);
    if (statistics.repeatedShare >= REPEATED_SHARE) {
      cost += COSTS.repetition;
      facts.push(
        evidence('audits.low_effort_text.repetition', { percent: Math.round(statistics.repeatedShare * 100) }),
      );
    }
    const opening = statistics.openingShare ?? 0;
    if (opening > FILLER_SHARE && statistics.titleRestatements >= FILLER_RESTATEMENTS) {
      cost += COSTS.filler;
      facts.push(
        evidence('audits.low_effort_text.filler', {
          percent: Math.round(opening * 100),
          count: statistics.titleRestatements,
        }),
      );
    }
    return scored(
      Math.max(0, 1 - cost),
      CONFIDENCE,
      message(facts.length === 0 ? 'audits.low_effort_text.none' : 'audits.low_effort_text.some', {
        count: facts.length,
      }),
      facts,
    );
  },
});
