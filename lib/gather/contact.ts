import type { ContactFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherContact(_context: GatherContext): ContactFacts {
  return { emails: [], phones: [], messengers: [], hasPostalAddress: false };
}
