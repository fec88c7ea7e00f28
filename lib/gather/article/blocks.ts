import { LIMITS } from '../../snapshot/limits.ts';
import { plainText } from '../../snapshot/plain-text.ts';
import type { ArticleBlock } from '../../snapshot/types.ts';
import { characterData, firstChild, isElement, isText, localName, nextSibling, parentNode } from '../dom.ts';
import { INDEX_ATTRIBUTE } from '../page-copy.ts';
import { INLINE } from '../visible-text.ts';
import { isDataTable } from './data-table.ts';

export interface ReadBlock extends ArticleBlock {
  /** Number of the copied element that holds it, or `null` when it was made while extracting. */
  readonly index: number | null;
}

export interface BlockReading {
  /** In reading order. */
  readonly blocks: readonly ReadBlock[];
  /** Number of a copied element → position of the block it stands in, or of the first one inside it. */
  readonly blockByIndex: ReadonlyMap<number, number>;
  readonly isCut: boolean;
}

/** Cuts extracted content, an element of the inert copy, into blocks of plain text. */
export function readBlocks(content: Element): BlockReading {
  const blocks: ReadBlock[] = [];
  const blockByIndex = new Map<number, number>();
  const owners: Owner[] = [{ kind: 'paragraph', level: null, element: content }];
  let parts: string[] = [];
  let opened: number[] = [];
  let room: number = LIMITS.articleText;
  let isCut = false;

  const flush = (): void => {
    const owner = owners[owners.length - 1];
    const text = plainText(parts.join(''), room);
    parts = [];
    if (!owner || text === '') return;
    if (blocks.length >= LIMITS.articleBlocks) {
      isCut = true;
      return;
    }
    room -= text.length;
    isCut = room <= 0;
    const position = blocks.length;
    blocks.push({ kind: owner.kind, text, level: owner.level, index: numberOf(owner.element) });
    for (const index of opened) if (!blockByIndex.has(index)) blockByIndex.set(index, position);
    opened = [];
  };

  let node: Node | null = content;
  while (node && !isCut) {
    let child: Node | null = null;
    if (isText(node)) parts.push(characterData(node));
    else if (isElement(node)) {
      const name = localName(node);
      const number = numberOf(node);
      if (number !== null) opened.push(number);
      if (name === 'br') readBreak(node, parts, flush);
      else if (!UNREAD.has(name)) {
        const owner = ownerOf(node, name, owners);
        if (owner) {
          flush();
          owners.push(owner);
        } else if (BREAKING.has(name)) parts.push(' ');
        child = firstChild(node);
        if (!child && owner) owners.pop();
      }
    }
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== content && !nextSibling(node)) {
      node = parentNode(node);
      close(node, owners, flush, parts);
    }
    node = node && node !== content ? nextSibling(node) : null;
  }
  flush();
  return { blocks, blockByIndex, isCut };
}

interface Owner {
  readonly kind: ArticleBlock['kind'];
  readonly level: number | null;
  readonly element: Element;
}

/** The block that an element opens, or `null` for inline elements and parts of a block already open. */
function ownerOf(element: Element, name: string, owners: readonly Owner[]): Owner | null {
  if (INLINE.has(name)) return null;
  const around = owners[owners.length - 1];
  if (around && (around.kind === 'table' || around.kind === 'code' || around.kind === 'heading')) return null;
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { kind: 'heading', level: Number(heading[1]), element };
  const kind =
    name === 'pre'
      ? 'code'
      : name === 'table' && isDataTable(element)
        ? 'table'
        : name === 'li' || name === 'dd' || name === 'dt'
          ? 'list-item'
          : name === 'blockquote'
            ? 'quote'
            : (around?.kind ?? 'paragraph');
  return { kind, level: null, element };
}

function close(node: Node | null, owners: Owner[], flush: () => void, parts: string[]): void {
  const owner = owners[owners.length - 1];
  if (node === null || owner?.element !== node) {
    if (isElement(node) && BREAKING.has(localName(node))) parts.push(' ');
    return;
  }
  if (owners.length === 1) return;
  flush();
  owners.pop();
}

/** One line break parts words, two in a row part paragraphs. */
function readBreak(element: Element, parts: string[], flush: () => void): void {
  parts.push(' ');
  let next = nextSibling(element);
  while (next && isText(next) && characterData(next).trim() === '') next = nextSibling(next);
  if (isElement(next) && localName(next) === 'br') flush();
}

function numberOf(element: Element): number | null {
  const number = element.getAttribute(INDEX_ATTRIBUTE);
  return number === null ? null : Number(number);
}

/** Ruby readings repeat the text they stand over. */
const UNREAD = new Set(['rt', 'rp', 'script', 'style', 'template']);
/** Elements inside a table, heading or code that part words without opening a block. */
const BREAKING = new Set(['td', 'th', 'tr', 'div', 'p', 'li', 'caption', 'ul', 'ol', 'dd', 'dt']);
