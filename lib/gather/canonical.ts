import type { CanonicalFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherCanonical(_context: GatherContext): CanonicalFacts {
  return { url: null, raw: null, count: 0 };
}
