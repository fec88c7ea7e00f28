import { MARKETPLACE_META_NAMES } from '../../lexicons/marketplace-tags.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

export const marketplaceListed = defineRedFlag({
  id: 'marketplace-listed',
  limit: 60,
  scope: 'page',
  documentation: {
    fires: 'The page carries the verification tag of a marketplace for articles and links.',
    guards: 'It proves no sale: owners also register to sell labelled advertising.',
    sources: ['heuristic'],
  },
  evaluate: ({ meta }) => {
    const names = MARKETPLACE_META_NAMES.filter((name) => Object.hasOwn(meta.other, name));
    if (names.length === 0) return null;
    return {
      summary: message('red_flags.marketplace_listed.reason'),
      evidence: names.map((name) => evidence('red_flags.marketplace_listed.tag', undefined, { quote: name })),
    };
  },
});
