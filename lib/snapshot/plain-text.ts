/**
 * Text as snapshots hold it: characters that nobody sees left out, white space collapsed and trimmed, composed (NFC),
 * well formed, at most `limit` UTF-16 units. A cut never splits a surrogate pair.
 */
export function plainText(value: string, limit: number): string {
  // Collapsing can only shorten, so twice the limit is enough input in all but padded texts; it bounds the work.
  const bounded = value.length > limit * INPUT_FACTOR ? value.slice(0, limit * INPUT_FACTOR) : value;
  const isSimple = !BEYOND_SIMPLE.test(bounded);
  const seen = isSimple || !UNSEEN.test(bounded) ? bounded : bounded.replaceAll(EVERY_UNSEEN, '');
  const text = (PADDED.test(seen) ? seen.replace(/\s+/g, ' ') : seen).trim();
  if (isSimple && text.length <= limit) return text;
  return cutText(text.normalize('NFC'), limit);
}

/** The first `limit` UTF-16 units of a text, well formed. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text.toWellFormed();
  const isPairSplit = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return text.slice(0, isPairSplit ? limit - 1 : limit).toWellFormed();
}

const INPUT_FACTOR = 8;

/** Latin letters and common marks are seen, composed and well formed; the patterns below are slow on their first use. */
const BEYOND_SIMPLE = /[^\t\n\v\f\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]/;
/** White space other than single spaces. */
const PADDED = /[^\S ]| {2}/;

/**
 * Controls, soft hyphens, zero-width spaces, direction overrides and tag characters, with which a page can break words
 * so that none of them is found. Joiners and variation selectors belong to emoji and to other scripts, so they are
 * taken out after letters that know none.
 */
const UNSEEN =
  /(?!\s)\p{Cc}|[\u00ad\u180e\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u{e0020}-\u{e007f}]|(?<=[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])(?:\u200c|\u200d|[\ufe00-\ufe0f])/u;
const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');
