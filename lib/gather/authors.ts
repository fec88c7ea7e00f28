import type { ArticleFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherAuthors(_context: GatherContext): Pick<ArticleFacts, 'authors' | 'authorConflicts'> {
  return { authors: [], authorConflicts: [] };
}
