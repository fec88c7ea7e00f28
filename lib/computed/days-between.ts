/** Whole and part days from one moment to another, in milliseconds since the epoch; negative when it lies before. */
export const daysBetween = (from: number, to: number): number => (to - from) / MILLISECONDS_PER_DAY;

const MILLISECONDS_PER_DAY = 86_400_000;
