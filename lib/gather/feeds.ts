import type { FeedFact } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherFeeds(_context: GatherContext): readonly FeedFact[] {
  return [];
}
