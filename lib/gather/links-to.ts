import { LIMITS } from '../snapshot/limits.ts';
import type { GatherContext } from './context.ts';
import { attribute, htmlName } from './dom.ts';

/**
 * The page's own `a` elements whose address, as written, fits a pattern, in document order. Selectors on parts of
 * addresses are tried on every element, part by part.
 */
export function linksTo({ document, links }: GatherContext, pattern: RegExp): readonly Element[] {
  return links.filter(
    (link) =>
      link.ownerDocument === document &&
      htmlName(link) === 'a' &&
      pattern.test(attribute(link, 'href')?.slice(0, LIMITS.href) ?? ''),
  );
}
