import { sellingSignals } from '../../computed/selling-signals.ts';
import { hidesWhatItSells } from '../../computed/undisclosed-selling.ts';
import { evidence, message } from '../evidence.ts';
import { SHOWN_EVIDENCE } from '../outcome.ts';
import { defineRedFlag } from '../red-flag.ts';

export const sellsLinksOpen = defineRedFlag({
  id: 'sells-links-open',
  limit: 40,
  scope: 'page',
  documentation: {
    fires: 'The site sells placements, and nothing says that it labels them.',
    guards: 'A policy to label paid articles or to mark their links; the harsher flag for hidden sales fired.',
    sources: ['https://developers.google.com/search/docs/essentials/spam-policies', 'heuristic'],
  },
  evaluate: (page, context) => {
    const { sellsPlacements, offers, labellingPolicy } = sellingSignals(page, context);
    if (!sellsPlacements || labellingPolicy.length > 0 || hidesWhatItSells(page, context)) return null;
    return {
      summary: message('red_flags.sells_links_open.reason'),
      evidence: offers
        .slice(0, SHOWN_EVIDENCE)
        .map(({ quote, url, locator }) =>
          evidence('red_flags.sells_links_open.offer', undefined, { quote, url, locator }),
        ),
    };
  },
});
