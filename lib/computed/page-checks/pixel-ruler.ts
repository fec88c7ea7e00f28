import { ARIAL_ADVANCES, UNITS_PER_EM } from '../../lexicons/arial-widths.ts';

/** Font sizes at which search results are measured: third-party measurements, not Google's word. */
export const TITLE_FONT_SIZE = 20;
export const DESCRIPTION_FONT_SIZE = 14;

/**
 * Width of a text in Arial, in CSS pixels; letters outside the table count as one em (Chinese, Japanese, Korean) or
 * as an average letter.
 *
 * @param fontSize in CSS pixels
 */
export function pixelWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const character of text) units += advanceOf(character);
  return (units / UNITS_PER_EM) * fontSize;
}

export interface FittedText {
  readonly shown: string;
  readonly isCut: boolean;
}

/** The part of a text that a search result of this width would show: cut at a word's end, with an ellipsis. */
export function fitToWidth(text: string, fontSize: number, maxWidth: number): FittedText {
  if (pixelWidth(text, fontSize) <= maxWidth) return { shown: text, isCut: false };
  const room = ((maxWidth - pixelWidth(ELLIPSIS, fontSize)) / fontSize) * UNITS_PER_EM;
  let units = 0;
  let end = 0;
  let lastSpace = 0;
  for (const character of text) {
    units += advanceOf(character);
    if (units > room) break;
    if (/\s/u.test(character)) lastSpace = end;
    end += character.length;
  }
  const kept = text.slice(0, lastSpace > 0 ? lastSpace : end).trimEnd();
  return { shown: `${kept} ${ELLIPSIS}`, isCut: true };
}

const ELLIPSIS = '…';
const AVERAGE_ADVANCE = 1_139;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\p{Extended_Pictographic}]/u;
const COMBINING = /[\p{Mn}\p{Me}\p{Cf}]/u;

function advanceOf(character: string): number {
  const known = advances.get(character.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? UNITS_PER_EM : AVERAGE_ADVANCE;
}

const advances = readAdvances();

function readAdvances(): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const [advance, ranges] of Object.entries(ARIAL_ADVANCES)) {
    for (const range of ranges.split(' ')) {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      for (let code = first; code <= last; code += 1) table.set(code, Number(advance));
    }
  }
  return table;
}
