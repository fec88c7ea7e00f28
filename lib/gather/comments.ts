import type { CommentsFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherComments(_context: GatherContext): CommentsFacts {
  return { isPresent: false, count: null, system: null, isOpen: null, samples: [] };
}
