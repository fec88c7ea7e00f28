import type { CountFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { query } from './dom.ts';
import { HEADING_SELECTOR } from './headings.ts';

/** How many there are on the page, before any cap. */
export function gatherCounts({ document, links, region }: GatherContext): CountFacts {
  return {
    elements: query(document, '*').length,
    links: links.length,
    headings: query(document, HEADING_SELECTOR).length,
    words: region?.words ?? 0,
    frames: query(document, 'iframe, frame').length,
    adSlots: query(document, AD_SELECTOR).length,
  };
}

const AD_SELECTOR = 'ins.adsbygoogle, [id^="google_ads"], [id^="div-gpt-ad"], [data-ad-slot]:not(ins.adsbygoogle)';
