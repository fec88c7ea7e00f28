import { message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';
import { isMany, MANY_SPAM_DOMAINS, spamLinkEvidence, spamLinks } from './spam-links.ts';

export const spamLinksMany = defineRedFlag({
  id: 'spam-links-many',
  limit: 20,
  scope: 'page',
  documentation: {
    fires: `Followed links to spam niches: ${MANY_SPAM_DOMAINS} sites and more from the article, or any from navigation, sidebar, header or footer.`,
    guards:
      'The niche is what the site, the article or the user deals in; links marked nofollow, ugc or sponsored; comments; references and articles about the trade; the template of a newspaper.',
    sources: [
      'https://developers.google.com/search/docs/essentials/spam-policies',
      'https://help.linksthatrank.com/721254-DFY----Quality-Control-Checklist-Guest-Posts',
    ],
  },
  evaluate: (page, context) => {
    const found = spamLinks(page, context);
    if (!isMany(found)) return null;
    const count = found.inArticle.length + found.inTemplate.length;
    return {
      summary: message('red_flags.spam_links_many.reason', { count }),
      evidence: spamLinkEvidence(found),
    };
  },
});
