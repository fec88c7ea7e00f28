import type { ImageFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherImages(_context: GatherContext): ImageFacts {
  return { inArticle: [], total: 0, withoutAlt: 0 };
}
