import { hiddenLinks as findHiddenLinks } from '../../computed/hidden-links.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { SHOWN_EVIDENCE } from '../outcome.ts';
import { defineRedFlag } from '../red-flag.ts';

export const hiddenLinks = defineRedFlag({
  id: 'hidden-links',
  limit: 15,
  scope: 'page',
  documentation: {
    fires:
      'A followed link to another site that readers cannot see, with a keyword as its text or a spam niche as its target.',
    guards:
      'Text for screen readers, closed menus, tabs, accordions, sliders and dialogs; keywords in what is merely not displayed; links within the site; profiles; comments and ads.',
    sources: ['https://developers.google.com/search/docs/essentials/spam-policies'],
  },
  evaluate: (page, context) => {
    const { advertising } = findHiddenLinks(page, context);
    if (advertising.length === 0) return null;
    return {
      summary: message('red_flags.hidden_links.reason', { count: advertising.length }),
      evidence: advertising
        .slice(0, SHOWN_EVIDENCE)
        .map(({ link }) => evidence(`red_flags.hidden_links.${link.hidden ?? 'display'}`, undefined, atLink(link))),
    };
  },
});
