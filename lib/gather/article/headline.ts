import { isAscii } from '../../snapshot/is-ascii.ts';
import { LIMITS } from '../../snapshot/limits.ts';
import { plainText } from '../../snapshot/plain-text.ts';
import type { Placement } from '../../snapshot/types.ts';
import type { GatherContext } from '../context.ts';
import type { CopiedElement } from '../copied-element.ts';
import { attribute, query, titleOf } from '../dom.ts';
import { visibleText } from '../visible-text.ts';

/**
 * The heading that names the article: the one that says what the document's title says, else the first `h1` of the
 * content. `null` when the page has neither.
 */
export function findHeadline({ copy, document }: GatherContext): CopiedElement | null {
  const titles = statedTitles(document).map(fold);
  let firstH1: CopiedElement | null = null;
  let named: CopiedElement | null = null;
  let seen = 0;
  for (const record of copy.elements) {
    if (!HEADINGS.has(record.name) || record.isHidden || OUTSIDE.has(record.zone)) continue;
    seen += 1;
    if (seen > MAX_HEADINGS) break;
    const text = visibleText(record.copy, LIMITS.headingText);
    if (text === '') continue;
    const isNamed = isTitle(fold(text), titles);
    if (record.name === 'h1' && isNamed) return record;
    if (isNamed) named ??= record;
    if (record.name === 'h1') firstH1 ??= record;
  }
  return named ?? firstH1;
}

/** Whether a heading is a stated title, or the part of one before or after the site's name. All are folded. */
function isTitle(heading: string, titles: readonly string[]): boolean {
  if (heading === '') return false;
  return titles.some(
    (title) =>
      heading === title || (heading.length >= MIN_NAMED && (title.startsWith(heading) || title.endsWith(heading))),
  );
}

function statedTitles(document: Document): readonly string[] {
  const openGraph = query(document, 'meta[property="og:title"]')[0];
  return [titleOf(document), openGraph ? (attribute(openGraph, 'content') ?? '') : '']
    .map((title) => plainText(title, LIMITS.title))
    .filter((title) => title !== '');
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(isAscii(lower) ? ASCII_MARKS : MARKS, ' ').trim();
}

const ASCII_MARKS = /[^a-z0-9]+/g;
const MARKS = /[^\p{L}\p{N}]+/gu;
const HEADINGS = new Set(['h1', 'h2', 'h3']);
const OUTSIDE: ReadonlySet<Placement> = new Set([
  'navigation',
  'footer',
  'sidebar',
  'comments',
  'related',
  'author-bio',
]);
const MAX_HEADINGS = 200;
/** Shorter headings than this stand in many titles by chance (heuristic). */
const MIN_NAMED = 10;
