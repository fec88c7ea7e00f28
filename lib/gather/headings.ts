import type { HeadingFact } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Headings of the page; a heading's index is its place among these. */
export const HEADING_SELECTOR = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Not read yet. */
export function gatherHeadings(_context: GatherContext): readonly HeadingFact[] {
  return [];
}
