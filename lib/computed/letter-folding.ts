/**
 * Brings a word to the form in which words are compared: lower case, without diacritics, without invisible
 * characters, compatibility forms (full width, mathematical alphabets) as plain letters, and Latin look-alikes of
 * other scripts as Latin when a word mixes scripts (`саsinо` with Cyrillic letters). Marks of scripts that need
 * them, such as Devanagari vowels, stay.
 */
export function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = PLAIN_ASCII.test(word) ? word.toLowerCase() : foldLetters(word);
  if (foldedWords.size >= REMEMBERED_WORDS) foldedWords.clear();
  foldedWords.set(word, folded);
  return folded;
}

/** Characters without a glyph: zero-width ones, soft hyphen, bidi controls, variation selectors, tags. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

const REMEMBERED_WORDS = 20_000;
const foldedWords = new Map<string, string>();

const PLAIN_ASCII = /^[\x20-\x7E]*$/;
const LATIN_MARKS = /[\u0300-\u036F]/g;
const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const UNDECOMPOSED = /[ßøłıđðþæœ]/g;
const LOOKALIKES = /[авеёкмнорстухѕіјһԁɡոαβεηικνορτυχγ]/gu;

/** Letters that carry no separable mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};

/** Small letters that look like a Latin one; from the Unicode confusables table, only those seen in abuse. */
const LATIN_LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ɡ: 'g',
  ո: 'n',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
};

function foldLetters(word: string): string {
  const plain = word
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(LATIN_MARKS, '')
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
  return LOOKALIKE_SCRIPT.test(plain) && LATIN.test(plain)
    ? plain.replace(LOOKALIKES, (letter) => LATIN_LOOKALIKES[letter] ?? letter)
    : plain;
}
