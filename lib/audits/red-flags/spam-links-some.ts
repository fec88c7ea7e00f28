import { message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';
import { isMany, MANY_SPAM_DOMAINS, spamLinkEvidence, spamLinks } from './spam-links.ts';

export const spamLinksSome = defineRedFlag({
  id: 'spam-links-some',
  limit: 45,
  scope: 'page',
  documentation: {
    fires: `Followed links from the article to fewer than ${MANY_SPAM_DOMAINS} sites of spam niches.`,
    guards: 'As for many spam links.',
    sources: ['https://developers.google.com/search/docs/essentials/spam-policies', 'heuristic'],
  },
  evaluate: (page, context) => {
    const found = spamLinks(page, context);
    if (found.inArticle.length === 0 || isMany(found)) return null;
    return {
      summary: message('red_flags.spam_links_some.reason', { count: found.inArticle.length }),
      evidence: spamLinkEvidence(found),
    };
  },
});
