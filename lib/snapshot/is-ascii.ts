/**
 * Whether a text holds ASCII alone. Patterns of Unicode classes take milliseconds to compile on each page that is read,
 * and most texts can be read without.
 */
export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

const BEYOND_ASCII = /[^\t\n\v\f\r -~]/;
