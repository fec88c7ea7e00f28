import { type BlockReading, type ReadBlock, readBlocks } from './blocks.ts';
import { textWeight } from './text-weight.ts';
import { trimBlocks } from './trim.ts';

/** Text read from one part of the page: a candidate for the article. */
export interface Extract {
  /** The blocks left after trimming, in reading order. */
  readonly blocks: readonly ReadBlock[];
  /** Position before trimming → position after it. */
  readonly positions: ReadonlyMap<number, number>;
  /** Number of a copied element → position, before trimming, of the block it stands in. */
  readonly blockByIndex: BlockReading['blockByIndex'];
  /** How many blocks there were before trimming. */
  readonly all: number;
  /** Weight of the running text in it. */
  readonly prose: number;
  /** Weight of all its text. */
  readonly weight: number;
}

/** Reads an element of the inert copy as if it held the article. */
export function extractFrom(content: Element): Extract {
  const reading = readBlocks(content);
  const isKept = trimBlocks(reading.blocks);
  const blocks: ReadBlock[] = [];
  const positions = new Map<number, number>();
  let prose = 0;
  let weight = 0;
  for (const [position, block] of reading.blocks.entries()) {
    if (!isKept.has(position)) continue;
    positions.set(position, blocks.length);
    blocks.push(block);
    const own = textWeight(block.text);
    weight += own;
    if (own >= PROSE_WEIGHT && block.linkLength <= block.text.length / 2) prose += own;
  }
  return { blocks, positions, blockByIndex: reading.blockByIndex, all: reading.blocks.length, prose, weight };
}

/** Several extracts, in reading order, as one. */
export function joinExtracts(parts: readonly Extract[]): Extract {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const blocks: ReadBlock[] = [];
  const positions = new Map<number, number>();
  const blockByIndex = new Map<number, number>();
  let all = 0;
  for (const part of parts) {
    for (const [from, to] of part.positions) positions.set(from + all, to + blocks.length);
    for (const [index, position] of part.blockByIndex) blockByIndex.set(index, position + all);
    blocks.push(...part.blocks);
    all += part.all;
  }
  const sum = (key: 'prose' | 'weight'): number => parts.reduce((total, part) => total + part[key], 0);
  return { blocks, positions, blockByIndex, all, prose: sum('prose'), weight: sum('weight') };
}

/** Weight from which a block is running text. */
const PROSE_WEIGHT = 80;
