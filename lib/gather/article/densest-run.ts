import type { CopiedElement } from '../page-copy.ts';
import type { ReadBlock } from './blocks.ts';
import { type Extract, trimmedExtract } from './extract.ts';
import { isInside } from './inside.ts';
import { OUTSIDE_ZONES } from './outside-zones.ts';
import { isRunningText } from './running-text.ts';

/**
 * The stretch of blocks in which running text most outweighs everything else, whatever elements they stand in: body text
 * extraction by Finn, Kushmerick and Smyth (2001), over blocks. `null` on a page without running text.
 *
 * @param from number of the element after which it may start
 */
export function densestRun(
  page: readonly ReadBlock[],
  elements: readonly CopiedElement[],
  from: number,
): Extract | null {
  let best = { start: 0, end: 0, gain: 0 };
  let start = 0;
  let gain = 0;
  for (const [position, block] of page.entries()) {
    if ((block.index ?? 0) < from) continue;
    if (gain <= 0) {
      start = position;
      gain = 0;
    }
    gain += gainOf(block, elements[block.index ?? -1]);
    if (gain > best.gain) best = { start, end: position + 1, gain };
  }
  if (best.gain === 0) return null;
  const positions = Array.from({ length: best.end - best.start }, (_, offset) => best.start + offset);
  const parts = positions.flatMap((position) => elements[page[position]?.index ?? -1] ?? []);
  return trimmedExtract(page, positions, (index) => parts.some((part) => isInside(index, part)));
}

function gainOf(block: ReadBlock, record: CopiedElement | undefined): number {
  const isWithin = record === undefined || !OUTSIDE_ZONES.has(record.zone);
  return isWithin && isRunningText(block) ? block.weight - block.linkLength * LINK_COST : -block.weight - BLOCK_COST;
}

const LINK_COST = 2;
/** What a block that is no running text costs besides its words: labels are short but many (heuristic). */
const BLOCK_COST = 20;
