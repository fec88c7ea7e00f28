import type { ReadBlock } from './blocks.ts';

/** Whether a block is running text: long enough to be sentences, and not mostly links. */
export function isRunningText({ weight, text, linkLength }: ReadBlock): boolean {
  return weight >= PROSE_WEIGHT && linkLength <= text.length / 2;
}

/** Weight from which a block is running text (heuristic: a sentence or two). */
export const PROSE_WEIGHT = 80;
