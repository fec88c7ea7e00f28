import type { PageKindFact, StructuredDataFact } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherPageKind(_context: GatherContext, _structuredData: readonly StructuredDataFact[]): PageKindFact {
  return { kind: 'other', confidence: 0, evidence: [] };
}
