import type { GatherContext } from './context.ts';
import type { CopiedElement } from './copied-element.ts';

/**
 * The copied elements whose class or id a pattern fits, in document order. Class names repeat across a page, so each is
 * judged once: selectors on parts of attributes are tried on every element anew.
 */
export function labelledElements({ copy }: GatherContext, pattern: RegExp): readonly CopiedElement[] {
  const judged = new Map<string, boolean>();
  return copy.elements.filter(({ classAndId }) => {
    const known = judged.get(classAndId);
    if (known !== undefined) return known;
    const fits = pattern.test(classAndId);
    judged.set(classAndId, fits);
    return fits;
  });
}
