import { INDEX_ATTRIBUTE } from '../copied-element.ts';
import { characterData, firstChild, isText, nextSibling, parentElement } from '../dom.ts';
import type { PageCopy } from '../page-copy.ts';
import { type ReadBlock, readBlocks } from './blocks.ts';
import type { Extract } from './extract.ts';
import { readableContent } from './readable-content.ts';

/**
 * Which copied elements Readability takes for the article; `null` when it finds none. It takes the document apart. It
 * cannot be interrupted, so it is not asked about a document that would keep the page waiting.
 *
 * @param page the document's blocks, read before
 */
export function* readabilityCover(
  document: Document,
  { elements }: PageCopy,
  page: readonly ReadBlock[],
): Generator<void, Extract['covers'] | null> {
  if (document.body.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  const content = readableContent(document);
  if (!content) return null;
  yield;
  const numbers = new Set<number>();
  for (const element of content.querySelectorAll(`[${INDEX_ATTRIBUTE}]`)) {
    numbers.add(Number(element.getAttribute(INDEX_ATTRIBUTE)));
  }
  // Elements that held little but text lose their number as Readability rebuilds them: their words tell which they were.
  const texts = new Set<string>();
  for (const { element, text, weight } of (yield* readBlocks(content)).blocks) {
    if (weight >= TELLING_WEIGHT || !element.hasAttribute(INDEX_ATTRIBUTE)) texts.add(text);
  }
  let holdsBareText = false;
  for (const { index, text } of page) {
    if (index === null) holdsBareText ||= texts.has(text);
    else if (!numbers.has(index) && texts.has(text)) numbers.add(index);
  }
  // Readability merges an element with its only child and keeps one number of the two.
  const covers = (index: number): boolean => {
    for (let at = index; ; ) {
      if (numbers.has(at)) return true;
      const parent = onlyParent(elements[at]?.copy);
      if (parent === null) return false;
      at = parent;
    }
  };
  return (index) => (index === null ? holdsBareText : covers(index));
}

/** Number of the parent of an element that stands alone in it. */
function onlyParent(copy: Element | undefined): number | null {
  const parent = copy && parentElement(copy);
  if (parent?.childElementCount !== 1 || hasOwnText(parent)) return null;
  const number = parent.getAttribute(INDEX_ATTRIBUTE);
  return number === null ? null : Number(number);
}

function hasOwnText(element: Element): boolean {
  for (let child: Node | null = firstChild(element); child; child = nextSibling(child)) {
    if (isText(child) && characterData(child).trim() !== '') return true;
  }
  return false;
}

/** Shorter texts may stand in several places. */
const TELLING_WEIGHT = 40;
/** Readability takes about 10 µs for each; of 130 real pages the largest had 9,888 before its menus were taken out. */
const MAX_ELEMENTS = 15_000;
