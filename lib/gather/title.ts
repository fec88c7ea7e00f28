import type { ArticleFacts, TitleFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherTitle(_context: GatherContext): TitleFacts {
  return { text: null, count: 0 };
}

/** Not read yet. */
export function gatherHeadline(_context: GatherContext): Pick<ArticleFacts, 'title' | 'titleSource'> {
  return { title: null, titleSource: null };
}
