import type { Placement } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/**
 * The part of the page in which a live element stands: the article when it was kept there, else what the nearest
 * telling ancestor says.
 */
export function placementOf(live: Element, { copy, region }: GatherContext): Placement {
  return region?.contains(live) ? 'article' : copy.zoneOf(live);
}
