import { articleLeftovers } from '../../computed/article-leftovers.ts';
import { atBlock, evidence, message } from '../evidence.ts';
import { SHOWN_EVIDENCE } from '../outcome.ts';
import { defineRedFlag } from '../red-flag.ts';

export const llmLeftoverRaw = defineRedFlag({
  id: 'llm-leftover-raw',
  limit: 34,
  scope: 'page',
  documentation: {
    fires: 'The article holds words that a writing assistant said to its user, such as "as an AI language model".',
    guards:
      'Quotes, code, tables, words in quotation marks, and articles about such assistants; in other articles about AI, answers in blocks of their own. Written with an assistant is no fault; unread is.',
    sources: ['https://developers.google.com/search/docs/essentials/spam-policies', 'heuristic'],
  },
  evaluate: (page, context) => {
    const found = articleLeftovers(page, context).filter(({ kind }) => kind === 'assistant');
    if (found.length === 0) return null;
    return {
      summary: message('red_flags.llm_leftover_raw.reason'),
      evidence: found
        .slice(0, SHOWN_EVIDENCE)
        .map(({ block, quote }) => evidence('red_flags.llm_leftover_raw.words', undefined, atBlock(block, quote))),
    };
  },
});
