import type { StructuredDataFact } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherStructuredData(_context: GatherContext): readonly StructuredDataFact[] {
  return [];
}
