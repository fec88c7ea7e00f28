/**
 * Right, wrong and missed answers of one page. Links in the article: links rightly put there, wrongly put there, and put
 * elsewhere.
 */
export type Counts = readonly [right: number, wrong: number, missed: number];

export const f1 = ([right, wrong, missed]: Counts): number => (2 * right) / (2 * right + wrong + missed);
export const precision = ([right, wrong]: Counts): number => right / (right + wrong);
export const recall = ([right, , missed]: Counts): number => right / (right + missed);

/** Standard error of a share of `all` answers; `null` when there are none. */
export function shareError(share: number, all: number): number | null {
  return all > 0 ? Math.sqrt((share * (1 - share)) / all) : null;
}

/**
 * Standard error of a figure of summed counts, by drawing the pages anew (bootstrap); the same in every run. `null` for
 * fewer than two pages.
 */
export function drawnError(pages: readonly Counts[], of: (sum: Counts) => number): number | null {
  if (pages.length < 2) return null;
  const random = seeded(SEED);
  const values: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let sum: Counts = NOTHING;
    for (let drawn = 0; drawn < pages.length; drawn += 1) {
      const [right, wrong, missed] = pages[Math.floor(random() * pages.length)] ?? NOTHING;
      sum = [sum[0] + right, sum[1] + wrong, sum[2] + missed];
    }
    const value = of(sum);
    if (!Number.isNaN(value)) values.push(value);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NOTHING: Counts = [0, 0, 0];
const DRAWS = 400;
const SEED = 20261122;
