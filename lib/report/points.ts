/** What a criterion weighs and how well it did. */
export interface WeightedValue {
  /** Above 0. */
  readonly weight: number;
  /** 0 to 1. */
  readonly value: number;
}

export interface Allocation {
  /** Whole, 0 to 100: the weighted mean of the values. */
  readonly base: number;
  /** Tenths of a point, one pair for each item; `earned` adds up to 10 × base and `possible` to 1,000, exactly. */
  readonly tenths: readonly { readonly earned: number; readonly possible: number }[];
}

const TENTHS = 1_000;

/**
 * Splits 100 points over the criteria by weight and gives each its share earned, to one decimal, so that what is
 * shown adds up to what is shown: leftovers of rounding go where the fraction lost was largest.
 *
 * @returns `null` when there is nothing to split
 */
export function allocatePoints(items: readonly WeightedValue[]): Allocation | null {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return null;
  const base = Math.round(items.reduce((sum, { weight, value }) => sum + 100 * (weight / total) * value, 0));
  const possible = apportion(
    items.map(({ weight }) => TENTHS * (weight / total)),
    items.map(() => TENTHS),
    TENTHS,
  );
  const earned = apportion(
    items.map(({ value }, index) => value * (possible[index] ?? 0)),
    possible,
    base * 10,
  );
  return {
    base,
    tenths: items.map((_, index) => ({ earned: earned[index] ?? 0, possible: possible[index] ?? 0 })),
  };
}

/**
 * Whole numbers as near to the ideals as can be that add up to `target`, each between 0 and its ceiling.
 * Shares that are already whole, such as nothing or everything, are touched last.
 */
function apportion(ideals: readonly number[], ceilings: readonly number[], target: number): readonly number[] {
  const shares = ideals.map((ideal, index) => Math.min(Math.floor(ideal + EPSILON), ceilings[index] ?? 0));
  let missing = target - shares.reduce((sum, share) => sum + share, 0);
  const fraction = (index: number) => (ideals[index] ?? 0) - Math.floor((ideals[index] ?? 0) + EPSILON);
  const isWhole = (index: number) => Math.abs(fraction(index)) < EPSILON;
  const step = Math.sign(missing);
  const order = ideals
    .map((_, index) => index)
    .sort((a, b) => Number(isWhole(a)) - Number(isWhole(b)) || step * (fraction(b) - fraction(a)) || a - b);
  while (missing !== 0) {
    const before = missing;
    for (const index of order) {
      if (missing === 0) break;
      const share = (shares[index] ?? 0) + step;
      if (share < 0 || share > (ceilings[index] ?? 0)) continue;
      shares[index] = share;
      missing -= step;
    }
    if (missing === before) break;
  }
  return shares;
}

const EPSILON = 1e-9;
