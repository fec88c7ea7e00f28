export interface Spread {
  readonly median: number;
  readonly p95: number;
  /** Half of the values lie within this much of the median. */
  readonly spread: number;
}

/** Median, 95th percentile and the median distance from the median. */
export function spreadOf(values: readonly number[]): Spread {
  const median = at(values, 0.5);
  return {
    median,
    p95: at(values, 0.95),
    spread: at(
      values.map((value) => Math.abs(value - median)),
      0.5,
    ),
  };
}

/** Slope of the best line through the logarithms: time grows with size to this power. */
export function exponent(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(Math.max(ms, LEAST_MS))] as const);
  const mean = (index: 0 | 1): number => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [sizeMean, timeMean] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [size, time]) => sum + (size - sizeMean) * (time - timeMean), 0);
  const under = logs.reduce((sum, [size]) => sum + (size - sizeMean) ** 2, 0);
  return over / under;
}

/** What a clock can tell apart. */
const LEAST_MS = 0.1;

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
