import { LIMITS } from '../../snapshot/limits.ts';
import type { ReadBlock } from './blocks.ts';
import { isRunningText } from './running-text.ts';
import { trimBlocks } from './trim.ts';

/** Some of the page's blocks: a candidate for the article. */
export interface Extract {
  /** Positions of its blocks among those of the page, after trimming, ascending. */
  readonly positions: readonly number[];
  /** Weight of the running text in it. */
  readonly prose: number;
  /** Weight of all its text. */
  readonly weight: number;
  /** Whether it was made from the element with that number, trimmed or not; `null` asks for the body itself. */
  readonly covers: (index: number | null) => boolean;
}

/** Reads the blocks that stand in covered elements as if they were the article; in steps. */
export function* extractOf(page: readonly ReadBlock[], covers: Extract['covers']): Generator<void, Extract> {
  const positions: number[] = [];
  for (const [position, { index }] of page.entries()) if (covers(index)) positions.push(position);
  return yield* trimmedExtract(page, positions, covers);
}

/** The same from positions of blocks. */
export function* trimmedExtract(
  page: readonly ReadBlock[],
  untrimmed: readonly number[],
  covers: Extract['covers'],
): Generator<void, Extract> {
  const blocks = untrimmed.flatMap((position) => page[position] ?? []);
  const isKept = yield* trimBlocks(blocks);
  const positions: number[] = [];
  let prose = 0;
  let weight = 0;
  let room: number = LIMITS.articleText;
  for (const [order, position] of untrimmed.entries()) {
    const block = blocks[order];
    if (!block || !isKept.has(order)) continue;
    if (positions.length >= LIMITS.articleBlocks || room <= 0) break;
    room -= block.text.length;
    positions.push(position);
    weight += block.weight;
    if (isRunningText(block)) prose += block.weight;
  }
  return { positions, prose, weight, covers };
}
