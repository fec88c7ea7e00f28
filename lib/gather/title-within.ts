import { LIMITS } from '../snapshot/limits.ts';
import { query } from './dom.ts';
import { isSameTitle } from './title-text.ts';
import { visibleText } from './visible-text.ts';

/**
 * The title inside a heading that holds more: a date or kicker before it, a subtitle behind it. Told by a title that
 * the page states elsewhere, where the rest is an element of its own or parted by a bar.
 */
export function titleWithin(heading: Element, text: string, stated: readonly string[]): string {
  const parts = [...query(heading, '*')].slice(0, MAX_PARTS).map((part) => visibleText(part, LIMITS.title));
  const pieces = [...parts, ...text.split(BAR)].filter((part) => part !== '' && part.length < text.length);
  for (const title of stated) {
    if (title.split(' ').length < LEAST_WORDS) continue;
    const same = pieces.find((piece) => isSameTitle(piece, title));
    if (same !== undefined) return same.trim();
    const rest = pieces.find(
      (piece) => isSameTitle(text, `${piece} ${title}`) || isSameTitle(text, `${title} ${piece}`),
    );
    if (rest !== undefined) return title;
  }
  return text;
}

const BAR = /\s*[|｜]\s*/u;
/** Elements of a heading looked at. */
const MAX_PARTS = 8;
/** Shorter titles stand in others by chance (heuristic). */
const LEAST_WORDS = 3;
