/** Points with their sign and one decimal: `+11.3`, `−4.0`, `0.0`. */
export function signedPoints(points: number): string {
  const size = Math.abs(points).toFixed(1);
  if (size === '0.0') return size;
  return points > 0 ? `+${size}` : `\u2212${size}`;
}
