import { isAscii } from './is-ascii.ts';

/** Lower case without the marks of Latin, Cyrillic, Greek and Arabic letters; vowel signs of Indic scripts stay. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i');
}
