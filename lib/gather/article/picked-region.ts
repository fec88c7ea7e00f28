import type { GatherContext } from '../context.ts';
import { query } from '../dom.ts';
import type { CopiedElement } from '../page-copy.ts';
import { type Extract, extractFrom } from './extract.ts';
import { workingCopy } from './working-copy.ts';

/**
 * Reads the part of the page that the user picked as its article; `null` when this page has no such part. Boxes inside
 * are kept: the user has seen them.
 *
 * @param selector as the picker on the page described the part; it may have been picked on another page of the site
 */
export function pickedExtract(
  { copy, document }: GatherContext,
  selector: string,
  headline: CopiedElement | null,
): Extract | null {
  const live = firstMatch(document, selector);
  const record = live === null ? null : copy.recordOf(live);
  const working = record ? workingCopy(copy, { headline, dropHidden: true, dropBoxes: false }) : null;
  const clone = record && working?.cloneOf(record);
  return clone ? extractFrom(clone) : null;
}

function firstMatch(document: Document, selector: string): Element | null {
  try {
    return query(document, selector)[0] ?? null;
  } catch {
    // What was stored is no selector any more.
    return null;
  }
}
