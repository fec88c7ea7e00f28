import { plainText } from '../snapshot/plain-text.ts';
import { attribute, htmlName, isElement, nextNode, query } from './dom.ts';
import { visibleText } from './visible-text.ts';

export interface Label {
  readonly text: string;
  readonly source: 'text' | 'alt' | 'aria-label' | 'title' | 'none';
  /** There is no text of its own, but a picture. */
  readonly isImage: boolean;
}

/** What a link or heading is called: its text, else the alt text of its images, its `aria-label`, its `title`. */
export function labelOf(element: Element, limit: number): Label {
  const text = visibleText(element, limit);
  if (text !== '') return { text, source: 'text', isImage: false };
  const isImage = query(element, 'img, svg, picture, [role="img"]').length > 0;
  const alt = imageAlt(element, limit);
  if (alt !== '') return { text: alt, source: 'alt', isImage };
  for (const source of ['aria-label', 'title'] as const) {
    const value = plainText(attribute(element, source) ?? '', limit);
    if (value !== '') return { text: value, source, isImage };
  }
  return { text: '', source: 'none', isImage };
}

function imageAlt(element: Element, limit: number): string {
  const parts: string[] = [];
  let visited = 0;
  for (let node = nextNode(element, element); node && visited < MAX_VISITED; node = nextNode(node, element)) {
    visited += 1;
    if (isElement(node) && htmlName(node) === 'img') parts.push(attribute(node, 'alt')?.slice(0, limit) ?? '');
  }
  return plainText(parts.join(' '), limit);
}

const MAX_VISITED = 200;
