import { BAND_FROM } from '../../lib/report/band.ts';

/** Half the gap at a band's edge, of a circle 100 long. */
const HALF_GAP = 0.8;

/** Where the ring starts, so that the first gap is split around the top. */
export const DASH_OFFSET = -HALF_GAP;

/** The edges between the bands, and both ends. */
const EDGES = [...Object.values(BAND_FROM).toSorted((a, b) => a - b), 100];

/**
 * `stroke-dasharray` of a circle with `pathLength` 100, filled from the top up to `value` with a gap at each band's edge.
 *
 * @param value 0 to 100
 */
export function ringDashes(value: number): string {
  const dashes: number[] = [];
  for (const [at, start] of EDGES.entries()) {
    const end = EDGES[at + 1];
    if (end === undefined || value <= start) break;
    const isWhole = value >= end;
    dashes.push(isWhole ? end - start - 2 * HALF_GAP : Math.max(0, value - start - HALF_GAP), 2 * HALF_GAP);
  }
  // The last gap reaches round to the start.
  return [...dashes.slice(0, -1), 100].map((length) => length.toFixed(2)).join(' ');
}
