/**
 * What the letters of names are. Most names are Latin, and patterns of Unicode properties cost more to compile than a
 * page's names take to read: those are asked only for letters further on.
 */

/** A letter, a digit or a mark. */
export function isWordCharacter(character: string): boolean {
  if (character === '') return false;
  if (character.charCodeAt(0) < LATIN_END) return /[0-9]/.test(character) || hasCase(character);
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}

export function isLowerCase(character: string): boolean {
  return hasCase(character) && character === character.toLowerCase();
}

/** A capital, or a letter of a script that has none. */
export function isCapital(character: string): boolean {
  if (hasCase(character)) return character !== character.toLowerCase();
  return character !== '' && character.charCodeAt(0) >= LATIN_END && /\p{Lo}/u.test(character);
}

export function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || [...text].some((character) => isWordCharacter(character) && !/[0-9]/.test(character));
}

/** Chinese, Japanese, Korean and Thai part no words. */
export function isSpaceless(text: string): boolean {
  return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
}

function hasCase(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

/** The first letter behind Latin and its marks. */
const LATIN_END = 0x0250;
