/**
 * Text as snapshots hold it: white space collapsed and trimmed, composed (NFC), well formed, at most `limit` UTF-16
 * units. A cut never splits a surrogate pair.
 */
export function plainText(value: string, limit: number): string {
  // Collapsing can only shorten, so twice the limit is enough input in all but padded texts; it bounds the work.
  const bounded = value.length > limit * INPUT_FACTOR ? value.slice(0, limit * INPUT_FACTOR) : value;
  const text = bounded.replace(/\s+/gu, ' ').trim().normalize('NFC');
  return cutText(text, limit);
}

/** The first `limit` UTF-16 units of a text, well formed. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text.toWellFormed();
  const isPairSplit = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return text.slice(0, isPairSplit ? limit - 1 : limit).toWellFormed();
}

const INPUT_FACTOR = 8;
