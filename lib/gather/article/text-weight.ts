/**
 * How much text that is, in letters of a spaced alphabet: an ideograph or kana says about as much as three of them,
 * a letter of Thai and its kin counts once although its script writes no spaces.
 */
export function textWeight(text: string): number {
  const ideographs = IDEOGRAPH_RANGE.test(text) ? (text.match(IDEOGRAPH)?.length ?? 0) : 0;
  return text.length + ideographs * 2;
}

const IDEOGRAPH_RANGE = /[\u3040-\u9fff\uac00-\ud7af]/;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff]/g;
