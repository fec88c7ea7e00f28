import { momentOf } from '../computed/moment.ts';

/**
 * How long a server asks us to wait, in milliseconds. RFC 9110, 10.2.3: seconds or an HTTP date.
 *
 * @param now milliseconds since the epoch
 * @returns `null` when there is no such wish, or none that can be read
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const moment = momentOf(text);
  return moment === null ? null : Math.max(0, moment - now);
}
