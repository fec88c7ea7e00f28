import { registrableDomain } from '../../computed/registrable-domain.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

export const competitor = defineRedFlag({
  id: 'competitor',
  limit: 45,
  scope: 'page',
  documentation: {
    fires: "The site is on the user's list of competitors.",
    guards: 'Only the list decides; nothing is guessed.',
    sources: ['heuristic'],
  },
  evaluate: ({ url }, { settings }) => {
    const own = registrableDomain(url);
    if (own === null || !settings.competitors.some((domain) => registrableDomain(domain) === own)) return null;
    return {
      summary: message('red_flags.competitor.reason', { domain: own }),
      evidence: [evidence('red_flags.competitor.listed', { domain: own })],
    };
  },
});
