import type { GatherContext } from '../context.ts';
import type { CopiedElement } from '../copied-element.ts';
import { query } from '../dom.ts';
import { readBlocks } from './blocks.ts';
import type { ChosenExtract } from './choose-extract.ts';
import { extractOf } from './extract.ts';
import { workingCopy } from './working-copy.ts';

/**
 * Reads the part of the page that the user picked as its article; `null` when this page has no such part. Boxes inside
 * are kept: the user has seen them.
 *
 * @param selector as the picker on the page described the part; it may have been picked on another page of the site
 */
export function* pickedExtract(
  { copy, document }: GatherContext,
  selector: string,
  headline: CopiedElement | null,
): Generator<void, ChosenExtract | null> {
  const live = firstMatch(document, selector);
  const record = live === null ? null : copy.recordOf(live);
  const working = record ? yield* workingCopy(copy, { headline, dropHidden: true, dropBoxes: false }) : null;
  if (!record || !working) return null;
  const reading = yield* readBlocks(working.body);
  const extract = yield* extractOf(
    reading.blocks,
    (index) => index !== null && index >= record.index && index < record.end,
  );
  return { ...extract, reading, source: 'picked' };
}

function firstMatch(document: Document, selector: string): Element | null {
  try {
    return query(document, selector)[0] ?? null;
  } catch {
    // What was stored is no selector any more.
    return null;
  }
}
