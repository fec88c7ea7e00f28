import type { Placement } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/**
 * The part of the page in which a live element stands: the article when its text was kept there, else what the
 * nearest telling ancestor says. Parts that stand inside the article without being its text keep their own name.
 */
export function placementOf(live: Element, { copy, region }: GatherContext): Placement {
  const zone = copy.zoneOf(live);
  if (OWN_NAME.has(zone)) return zone;
  return region?.contains(live) ? 'article' : zone;
}

const OWN_NAME: ReadonlySet<Placement> = new Set(['comments', 'author-bio', 'related', 'share', 'ad']);
