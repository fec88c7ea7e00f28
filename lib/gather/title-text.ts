import { foldLetters } from '../snapshot/fold-letters.ts';
import { isAscii } from '../snapshot/is-ascii.ts';

/**
 * A title without the site's name at either end: `A post | Acme` is `A post`. A part goes when it is one of the
 * site's names; of an unknown name only what stands behind a bar is dropped, as dashes and colons belong to titles.
 */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  let parts = title.split(SEPARATOR);
  // Even entries are text, odd ones the separators between them.
  while (parts.length >= 3) {
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    const separator = parts.at(-2) ?? '';
    // What stands before a colon is the subject of the title more often than its site.
    const isColon = parts[1]?.includes(':') === true;
    if (siteNames.some((name) => isSiteName(last, name))) parts = parts.slice(0, -2);
    else if (siteNames.some((name) => isSameTitle(first, name) || (!isColon && isSiteName(first, name))))
      parts = parts.slice(2);
    else if (
      STRONG_SEPARATOR.test(separator) &&
      words(last).length <= 4 &&
      words(parts.slice(0, -2).join('')).length >= 2
    )
      parts = parts.slice(0, -2);
    else break;
  }
  return parts.join('').trim();
}

/** A site's name, or a few words that hold it: `Acme Garden Magazine` of `acmegarden`. */
function isSiteName(part: string, name: string): boolean {
  if (isSameTitle(part, name)) return true;
  const site = words(name).join('');
  const own = words(part);
  return site.length >= LEAST_HELD && own.length <= MOST_SITE_WORDS && own.join('').includes(site);
}

/** Whether two titles differ in case, marks and punctuation only. */
export function isSameTitle(one: string, other: string): boolean {
  const key = words(one).join('');
  return key !== '' && key === words(other).join('');
}

/** Shared words of two titles, 0 to 1 (Dice); characters where there are no spaces. */
export function wordOverlap(one: string, other: string): number {
  const left = words(one);
  const right = words(other);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function words(text: string): readonly string[] {
  const folded = foldLetters(text);
  return folded.match(isAscii(folded) ? ASCII_WORDS : WORDS) ?? [];
}

const ASCII_WORDS = /[a-z0-9]+/g;
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** Shorter names stand in other words by chance (heuristic). */
const LEAST_HELD = 6;
const MOST_SITE_WORDS = 5;
const SEPARATOR = /(\s+[|\-–—·•»«:/~]+\s+|\s*[|｜»]\s*|\s*::\s*|:\s+)/u;
const STRONG_SEPARATOR = /[|｜»«·•]/u;
