import type { LinkFact } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Links of the page, those of SVG included; a link's index is its place among these. */
export const LINK_SELECTOR = 'a[href], area[href], svg a';

/** Not read yet. */
export function gatherLinks(_context: GatherContext): readonly LinkFact[] {
  return [];
}
