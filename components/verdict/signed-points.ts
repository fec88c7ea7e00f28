import type { Translate } from '../../lib/i18n/translate.ts';

/** Points with their sign and one decimal, as the reader's language writes them: `+11.3`, `−4.0`, `0.0`. */
export function signedPoints(points: number, translate: Translate): string {
  const tenths = Math.round(Math.abs(points) * 10) / 10;
  const size = translate({ key: 'app.decimal', values: { number: tenths } });
  if (tenths === 0) return size;
  return points > 0 ? `+${size}` : `\u2212${size}`;
}
