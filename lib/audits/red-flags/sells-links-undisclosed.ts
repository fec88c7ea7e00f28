import { sellingSignals } from '../../computed/selling-signals.ts';
import { hidesWhatItSells } from '../../computed/undisclosed-selling.ts';
import { evidence, message } from '../evidence.ts';
import { SHOWN_EVIDENCE } from '../outcome.ts';
import { defineRedFlag } from '../red-flag.ts';

export const sellsLinksUndisclosed = defineRedFlag({
  id: 'sells-links-undisclosed',
  limit: 20,
  scope: 'page',
  documentation: {
    fires:
      'The site sells placements and offers to leave the label out, or offers followed links together with authors that are only roles, boasting with link metrics, or a list of trades such as casino and CBD.',
    guards: 'Pages that reject such offers; articles about the practice; agencies whose product is links elsewhere.',
    sources: ['https://developers.google.com/search/docs/essentials/spam-policies'],
  },
  evaluate: (page, context) => {
    const signals = sellingSignals(page, context);
    if (!signals.sellsPlacements || !hidesWhatItSells(page, context)) return null;
    const { withheldLabels, offers, metricBrags, nicheMenus } = signals;
    return {
      summary: message('red_flags.sells_links_undisclosed.reason'),
      evidence: [
        ...withheldLabels.map(({ quote, url, locator }) =>
          evidence('red_flags.sells_links_undisclosed.withheld', undefined, { quote, url, locator }),
        ),
        ...offers.map(({ quote, url, locator }) =>
          evidence('red_flags.sells_links_undisclosed.offer', undefined, { quote, url, locator }),
        ),
        ...[...metricBrags, ...nicheMenus].map(({ quote, url, locator }) =>
          evidence('red_flags.sells_links_undisclosed.boast', undefined, { quote, url, locator }),
        ),
      ].slice(0, SHOWN_EVIDENCE),
    };
  },
});
