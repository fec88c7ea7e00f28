/** Points of a piecewise-linear curve, `[x, value]`, by rising x. */
export type CurvePoints = readonly [CurvePoint, ...CurvePoint[]];
export type CurvePoint = readonly [x: number, value: number];

/** The value at `x` on the straight lines between the points; flat beyond the first and the last. */
export function valueOnCurve(points: CurvePoints, x: number): number {
  let [from] = points;
  if (x <= from[0]) return from[1];
  for (const to of points) {
    if (x <= to[0]) return from[1] + ((x - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
    from = to;
  }
  return from[1];
}

/** The curve as text for the documentation, such as `0 → 0, 0.5 → 1`. */
export const describeCurve = (points: CurvePoints): string => points.map(([x, value]) => `${x} → ${value}`).join(', ');
