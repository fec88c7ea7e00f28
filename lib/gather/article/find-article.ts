import { LIMITS } from '../../snapshot/limits.ts';
import type { GatherContext } from '../context.ts';
import type { CopiedElement } from '../copied-element.ts';
import { bodyOf, isElement, isWithin, parentNode, shadowHost } from '../dom.ts';
import { countWords } from '../word-count.ts';
import type { ReadBlock } from './blocks.ts';
import { type ChosenExtract, chooseExtract } from './choose-extract.ts';
import { findHeadline } from './headline.ts';
import { pickedExtract } from './picked-region.ts';
import type { ArticleRegion } from './region.ts';

/**
 * Finds the article on a page, in steps; `null` when there is none.
 *
 * @param picked selector of the part that the user says is the article, or `null`
 */
export function* findArticle(
  context: GatherContext,
  picked: string | null = null,
): Generator<void, ArticleRegion | null> {
  if (context.copy.elements.length === 0) return null;
  const headline = findHeadline(context);
  const own = picked === null ? null : yield* pickedExtract(context, picked, headline);
  const region = own && regionOf(own, headline, context);
  if (region) return region;
  if (picked !== null) context.report({ code: 'picked-part-missing', subject: null, kept: null, seen: null });
  yield;
  const chosen = yield* chooseExtract(context.copy, headline);
  yield;
  return chosen ? regionOf(chosen, headline, context) : null;
}

function regionOf(
  { positions, covers, reading, source }: ChosenExtract,
  headline: CopiedElement | null,
  { copy, document }: GatherContext,
): ArticleRegion | null {
  const body = bodyOf(document);
  if (!body) return null;
  const blocks = cut(positions.flatMap((position) => reading.blocks[position] ?? []));
  const orders = new Map(positions.map((position, order) => [position, order]));
  const live = blocks.map(({ index }) => (index === null ? undefined : copy.elements[index]?.live) ?? body);
  const root = commonAncestor(live);
  const text = blocks.map((block) => block.text).join('\n\n');
  const words = countWords(text);
  if (!root || words < MIN_WORDS) return null;
  const blockOf = (element: Element): number | null => {
    const record = copy.recordOf(element);
    const position = record && covers(record.index) ? reading.blockByIndex.get(record.index) : undefined;
    return position === undefined ? null : (orders.get(position) ?? null);
  };
  return {
    source,
    root,
    headline: headline?.live ?? null,
    blocks: blocks.map(({ kind, text: blockText, level }) => ({ kind, text: blockText, level })),
    blockElements: live,
    text,
    words,
    blockOf,
    contains: (element) => blockOf(element) !== null,
  };
}

/** Blocks up to the most text that is kept of an article. */
function cut(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  let room: number = LIMITS.articleText;
  return blocks.map((block) => {
    const text = block.text.slice(0, room).toWellFormed();
    room -= text.length;
    return { ...block, text };
  });
}

/** Smallest element that holds all of them, given in document order. */
function commonAncestor(elements: readonly Element[]): Element | null {
  const first = elements[0];
  const last = elements[elements.length - 1];
  if (!first || !last) return null;
  // Whatever holds the first and the last holds everything between.
  let node: Node | null = first;
  while (node && !(isElement(node) && isWithin(last, node))) {
    const parent: Node | null = parentNode(node);
    node = shadowHost(parent) ?? parent;
  }
  return node;
}

/** Less than this is a label or a notice, not an article (heuristic). */
const MIN_WORDS = 20;
