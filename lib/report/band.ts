import type { Band } from './types.ts';

/** Lowest whole score of each band. Heuristic; the limits of red flags and floors sit just under these edges. */
export const BAND_FROM = { strong: 75, 'worth-a-pitch': 55, caution: 35, avoid: 0 } as const satisfies Record<
  Band,
  number
>;

export function bandOf(score: number): Band {
  if (score >= BAND_FROM.strong) return 'strong';
  if (score >= BAND_FROM['worth-a-pitch']) return 'worth-a-pitch';
  return score >= BAND_FROM.caution ? 'caution' : 'avoid';
}
