import { daysBetween } from '../../computed/days-between.ts';
import { newestPost } from '../../computed/newest-post.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

/** A year and a half. Heuristic. */
const DORMANT_DAYS = 540;

export const dormantSite = defineRedFlag({
  id: 'dormant-site',
  limit: 40,
  scope: 'site',
  documentation: {
    fires: `The newest post of the site is more than ${DORMANT_DAYS} days old.`,
    guards: 'Without a site check: an old article says nothing about newer ones.',
    sources: ['heuristic'],
  },
  evaluate: (page, context) => {
    const newest = newestPost(page, context);
    if (newest === null) return null;
    const days = Math.floor(daysBetween(newest.moment, context.now));
    if (days <= DORMANT_DAYS) return null;
    return {
      summary: message('red_flags.dormant_site.reason', { count: days }),
      evidence: [evidence('red_flags.dormant_site.post', undefined, { quote: newest.title, url: newest.url })],
    };
  },
});
