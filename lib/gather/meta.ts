import type { AlternateFact, MetaFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherMeta(_context: GatherContext): MetaFacts {
  return {
    description: null,
    descriptionCount: 0,
    hasHead: false,
    viewport: null,
    charset: null,
    generator: null,
    openGraph: {},
    twitter: {},
    other: {},
  };
}

/** Not read yet. */
export function gatherAlternates(_context: GatherContext): readonly AlternateFact[] {
  return [];
}
