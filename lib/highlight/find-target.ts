import { query } from '../gather/dom.ts';
import { HEADING_SELECTOR } from '../gather/headings.ts';
import { pageLinks } from '../gather/page-links.ts';
import { visibleText } from '../gather/visible-text.ts';
import type { MarkTarget } from './mark-command.ts';

/** The element a target means, counted exactly as gather counts; `null` when the page has changed too much. */
export function findTarget(document: Document, target: MarkTarget): Element | null {
  switch (target.kind) {
    case 'link':
      return pageLinks(document)[target.index] ?? null;
    case 'heading':
      return query(document, HEADING_SELECTOR)[target.index] ?? null;
    default:
      return findBlock(document, target.text);
  }
}

/** Elements that hold one block of text. */
const BLOCK_SELECTOR = 'p, li, blockquote, pre, h1, h2, h3, h4, h5, h6, dd, dt, figcaption, td, table, div';

/** So many units of text tell blocks apart. */
const COMPARED = 80;

/** The last match is the innermost of nested ones that begin alike. */
function findBlock(document: Document, text: string): Element | null {
  const start = text.slice(0, COMPARED);
  if (start === '') return null;
  let found: Element | null = null;
  for (const element of query(document, BLOCK_SELECTOR)) {
    if (visibleText(element, COMPARED).startsWith(start)) found = element;
    else if (found !== null) break;
  }
  return found;
}
