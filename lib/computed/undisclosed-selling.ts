import { computed } from './computed.ts';
import { sellingSignals } from './selling-signals.ts';

/** Whether a site that sells placements keeps it from readers or search engines, as far as its own words show. */
export const hidesWhatItSells = computed((page, context): boolean => {
  const { withheldLabels, labellingPolicy, offersFollowedLinks, metricBrags, nicheMenus } = sellingSignals(
    page,
    context,
  );
  if (withheldLabels.length > 0) return true;
  if (labellingPolicy.length > 0 || !offersFollowedLinks) return false;
  const authors = page.article?.authors ?? [];
  const isUnsigned = page.article !== null && authors.every(({ kind }) => kind === 'role');
  return isUnsigned || metricBrags.length > 0 || nicheMenus.length > 0;
});
