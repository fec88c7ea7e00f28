import { paidDisclosure } from '../../computed/paid-disclosure.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { SHOWN_EVIDENCE } from '../outcome.ts';
import { defineRedFlag } from '../red-flag.ts';

export const sponsoredUnqualified = defineRedFlag({
  id: 'sponsored-unqualified',
  limit: 45,
  scope: 'page',
  documentation: {
    fires: 'This article says that it was paid for, and search engines are asked to follow its links.',
    guards:
      'Labels of ads, related posts and site-wide policies; partner links in an article that nobody paid for; references.',
    sources: [
      'https://developers.google.com/search/docs/essentials/spam-policies',
      'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    ],
  },
  evaluate: (page, context) => {
    const { isPaid, labels, unqualifiedLinks } = paidDisclosure(page, context);
    if (!isPaid || unqualifiedLinks.length === 0) return null;
    return {
      summary: message('red_flags.sponsored_unqualified.reason', { count: unqualifiedLinks.length }),
      evidence: [
        ...labels.map(({ quote, url, locator }) =>
          evidence('red_flags.sponsored_unqualified.label', undefined, { quote, url, locator }),
        ),
        ...unqualifiedLinks.map(({ link }) =>
          evidence('red_flags.sponsored_unqualified.link', undefined, atLink(link)),
        ),
      ].slice(0, SHOWN_EVIDENCE),
    };
  },
});
