import { Readability } from '@mozilla/readability';
import type { GatherContext } from '../context.ts';
import { isElement, isWithin, parentNode } from '../dom.ts';
import { type CopiedElement, INDEX_ATTRIBUTE } from '../page-copy.ts';
import { countWords } from '../word-count.ts';
import { readBlocks } from './blocks.ts';
import { findHeadline } from './headline.ts';
import type { ArticleRegion } from './region.ts';

/** Finds the article on a page; `null` when there is none. */
export function findArticle(context: GatherContext): ArticleRegion | null {
  if (context.copy.elements.length === 0) return null;
  const clone = context.copy.document.cloneNode(true);
  if (!isDocument(clone)) return null;
  const headline = findHeadline(context);
  for (const element of clone.querySelectorAll(`[${INDEX_ATTRIBUTE}]`)) {
    const original = context.copy.elements[Number(element.getAttribute(INDEX_ATTRIBUTE))];
    if (original?.isHidden || (original && original === headline)) element.remove();
  }
  const parsed = new Readability<Node>(clone, { serializer: (node) => node, disableJSONLD: true }).parse();
  const content = parsed?.content ?? null;
  return isElement(content) ? regionOf(content, headline, context) : null;
}

function regionOf(content: Element, headline: CopiedElement | null, { copy }: GatherContext): ArticleRegion | null {
  const { blocks, blockByIndex } = readBlocks(content);
  const kept = new Set<Element>();
  for (const element of content.querySelectorAll(`[${INDEX_ATTRIBUTE}]`)) {
    const original = copy.elements[Number(element.getAttribute(INDEX_ATTRIBUTE))];
    if (original) kept.add(original.live);
  }
  const blockElements = blocks.map(({ index }) => (index === null ? null : (copy.elements[index]?.live ?? null)));
  const root = commonAncestor([...kept]);
  const text = blocks.map((block) => block.text).join('\n\n');
  if (!root || countWords(text) < MIN_WORDS) return null;
  return {
    source: 'readability',
    root,
    headline: headline?.live ?? null,
    blocks: blocks.map(({ kind, text: blockText, level }) => ({ kind, text: blockText, level })),
    blockElements: blockElements.map((element) => element ?? root),
    text,
    blockOf: (live) => {
      const record = copy.recordOf(live);
      return record ? (blockByIndex.get(record.index) ?? null) : null;
    },
    contains: (live) => kept.has(live),
  };
}

/** Smallest element that holds all of them, given in document order. */
function commonAncestor(elements: readonly Element[]): Element | null {
  const first = elements[0];
  const last = elements[elements.length - 1];
  if (!first || !last) return null;
  // Whatever holds the first and the last holds everything between.
  let node: Node | null = first;
  while (node && !isWithin(last, node)) node = parentNode(node);
  return isElement(node) ? node : null;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** Less than this is a label or a notice, not an article (heuristic). */
const MIN_WORDS = 20;
