import type { CopiedElement } from '../copied-element.ts';
import type { ReadBlock } from './blocks.ts';
import { type Extract, trimmedExtract } from './extract.ts';
import { coverOf } from './inside.ts';
import { OUTSIDE_ZONES } from './outside-zones.ts';
import { isRunningText } from './running-text.ts';

/**
 * The stretch of blocks in which running text outweighs everything else, whatever elements they stand in: body text
 * extraction by Finn, Kushmerick and Smyth (2001), over blocks. Of several good ones it is the first, as texts follow
 * their headline and terms and notices close a page. `null` on a page without running text. In steps.
 *
 * @param from number of the element after which it may start
 */
export function* densestRun(
  page: readonly ReadBlock[],
  elements: readonly CopiedElement[],
  from: number,
): Generator<void, Extract | null> {
  const runs = runsOf(page, elements, from);
  const most = runs.reduce((best, { gain }) => Math.max(best, gain), 0);
  const best = runs.find(({ gain }) => gain > 0 && gain >= most * NEARLY_BEST);
  if (!best) return null;
  const positions = Array.from({ length: best.end - best.start }, (_, offset) => best.start + offset);
  const parts = positions.flatMap((position) => elements[page[position]?.index ?? -1] ?? []);
  return yield* trimmedExtract(page, positions, coverOf(parts, elements));
}

interface Run {
  readonly start: number;
  /** Position after its last block. */
  end: number;
  gain: number;
}

/** Stretches that gain from their start on, each up to where it gained most. */
function runsOf(page: readonly ReadBlock[], elements: readonly CopiedElement[], from: number): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let gain = 0;
  for (const [position, block] of page.entries()) {
    if ((block.index ?? 0) < from) continue;
    gain = Math.max(0, gain) + gainOf(block, elements[block.index ?? -1]);
    if (gain <= 0) run = null;
    else if (!run) {
      run = { start: position, end: position + 1, gain };
      runs.push(run);
    } else if (gain > run.gain) {
      run.end = position + 1;
      run.gain = gain;
    }
  }
  return runs;
}

function gainOf(block: ReadBlock, record: CopiedElement | undefined): number {
  const isWithin = record === undefined || !OUTSIDE_ZONES.has(record.zone);
  return isWithin && isRunningText(block) ? block.weight - block.linkLength * LINK_COST : -block.weight - BLOCK_COST;
}

const NEARLY_BEST = 0.5;
const LINK_COST = 2;
/** What a block that is no running text costs besides its words: labels are short but many (heuristic). */
const BLOCK_COST = 20;
