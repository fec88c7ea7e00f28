import type { ArticleFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherDates(
  _context: GatherContext,
): Pick<ArticleFacts, 'datePublished' | 'dateModified' | 'dateConflicts'> {
  return { datePublished: null, dateModified: null, dateConflicts: [] };
}
