/**
 * The moment an ISO 8601 date or date and time stands for, in milliseconds since the epoch; a date without a time
 * is midnight UTC. `null` when it is none.
 */
export function momentOf(iso: string): number | null {
  // biome-ignore lint/style/noRestrictedGlobals: reads a date, not the clock
  const moment = ISO_DATE.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(moment) ? null : moment;
}

/** Whole and part days from one moment to another, negative when it lies before. */
export const daysBetween = (from: number, to: number): number => (to - from) / MILLISECONDS_PER_DAY;

export const MILLISECONDS_PER_DAY = 86_400_000;

/** Other shapes are read differently by different browsers. */
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/u;
