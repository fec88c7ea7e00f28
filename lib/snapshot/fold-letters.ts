/** Lower case without the marks of Latin, Cyrillic, Greek and Arabic letters; vowel signs of Indic scripts stay. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i');
}
