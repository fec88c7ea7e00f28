/**
 * Words of a text. Where words are parted by spaces they are counted by the segmenter's rules; in scripts without
 * spaces (Chinese, Japanese, Thai …) characters are halved, a common editorial measure that needs no dictionary.
 */
export function countWords(text: string): number {
  if (!BEYOND_LATIN.test(text)) return text.match(LATIN_WORD)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

/** Beyond the letters of Latin languages and the marks between them, where the patterns below would be slow to compile. */
const BEYOND_LATIN = /[^\s -~\u00a0-\u024f\u2010-\u2027\u20ac]/;
/** Words as below, of such letters and digits. */
const LATIN_WORD = /[\da-zªµºÀ-ÖØ-öø-ɏ²³¹¼-¾]+(?:['’.-][\da-zªµºÀ-ÖØ-öø-ɏ²³¹¼-¾]+)*/gi;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Letters and digits with the marks that join them: "don't", "well-known", "3.5" are one word each. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;
