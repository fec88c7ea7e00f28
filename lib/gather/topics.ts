import type { ArticleFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherTopics(_context: GatherContext): Pick<ArticleFacts, 'topics' | 'excerpt'> {
  return { topics: [], excerpt: null };
}
