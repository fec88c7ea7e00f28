import { LIMITS } from '../../snapshot/limits.ts';
import { plainText } from '../../snapshot/plain-text.ts';
import type { ArticleBlock } from '../../snapshot/types.ts';
import { INDEX_ATTRIBUTE } from '../copied-element.ts';
import { characterData, firstChild, isElement, isText, localName, nextSibling, parentNode } from '../dom.ts';
import { INLINE } from '../visible-text.ts';
import { isDataTable } from './data-table.ts';
import { isPicture } from './picture.ts';
import { textWeight } from './text-weight.ts';

export interface ReadBlock extends ArticleBlock {
  /** The element of the extracted content that holds it. */
  readonly element: Element;
  /** Number of the nearest copied element that holds it, or `null` when that is the body. */
  readonly index: number | null;
  /** How much text it is, by `textWeight`. */
  readonly weight: number;
  /** UTF-16 units of its text that are link text. */
  readonly linkLength: number;
  /** Those of them whose links lead to a place on the same page. */
  readonly localLinkLength: number;
}

export interface BlockReading {
  /** In reading order. */
  readonly blocks: readonly ReadBlock[];
  /** Number of a copied element → position of the block it stands in, or of the first one after its start. */
  readonly blockByIndex: ReadonlyMap<number, number>;
  readonly isCut: boolean;
}

/** Cuts extracted content, an element of the inert copy, into blocks of plain text, in steps. Captions are not text. */
export function* readBlocks(content: Element): Generator<void, BlockReading> {
  const blocks: ReadBlock[] = [];
  const blockByIndex = new Map<number, number>();
  const owners: Owner[] = [{ kind: 'paragraph', level: null, element: content }];
  let run: Run = emptyRun();
  let opened: number[] = [];
  let links = 0;
  let isLocal = false;
  let room: number = LIMITS.copiedText;
  let isCut = false;

  const flush = (): void => {
    const owner = owners[owners.length - 1];
    const text = plainText(run.parts.join(''), Math.min(room, LIMITS.articleText));
    const { linkLength, localLinkLength } = run;
    run = emptyRun();
    if (!owner || text === '') return;
    if (blocks.length >= LIMITS.copiedNodes) {
      isCut = true;
      return;
    }
    room -= text.length;
    isCut = room <= 0;
    const position = blocks.length;
    const { kind, level, element } = owner;
    blocks.push({
      kind,
      text,
      level,
      element,
      index: nearestNumber(element),
      weight: textWeight(text),
      linkLength: Math.min(linkLength, text.length),
      localLinkLength: Math.min(localLinkLength, text.length),
    });
    for (const index of opened) if (!blockByIndex.has(index)) blockByIndex.set(index, position);
    opened = [];
  };

  const leave = (element: Element): void => {
    const name = localName(element);
    if (isLink(element, name)) links -= 1;
    if (owners.length > 1 && owners[owners.length - 1]?.element === element) {
      flush();
      owners.pop();
    } else if (PARTING.has(name)) run.parts.push(' ');
  };

  /** Whether the inside of the element is to be read. */
  const enter = (element: Element): boolean => {
    const name = localName(element);
    if (isButton(element, name)) return false;
    const number = numberOf(element);
    if (number !== null) opened.push(number);
    if (name === 'br') {
      run.parts.push(' ');
      if (isDoubleBreak(element)) flush();
      return false;
    }
    // A picture between words does not part them: emoji are often pictures.
    if (UNREAD.has(name) || name === 'img') return false;
    if (isPicture(element)) {
      for (const inner of element.querySelectorAll(`[${INDEX_ATTRIBUTE}]`)) {
        const innerNumber = numberOf(inner);
        if (innerNumber !== null) opened.push(innerNumber);
      }
      return false;
    }
    const owner = ownerOf(element, name, owners);
    if (owner) {
      flush();
      owners.push(owner);
    } else if (PARTING.has(name)) run.parts.push(' ');
    if (isLink(element, name)) {
      links += 1;
      isLocal = element.getAttribute('href')?.startsWith('#') ?? false;
    }
    if (firstChild(element)) return true;
    leave(element);
    return false;
  };

  let node: Node | null = content;
  for (let read = 1; node && !isCut; read += 1) {
    if (read % NODES_A_STEP === 0) yield;
    if (isText(node)) {
      const text = characterData(node);
      run.parts.push(text);
      if (links > 0) run.linkLength += text.length;
      if (links > 0 && isLocal) run.localLinkLength += text.length;
    }
    const child: Node | null = isElement(node) && enter(node) ? firstChild(node) : null;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== content && !nextSibling(node)) {
      node = parentNode(node);
      if (node !== content && isElement(node)) leave(node);
    }
    node = node && node !== content ? nextSibling(node) : null;
  }
  flush();
  return { blocks, blockByIndex, isCut };
}

/** A link that looks like a button and stands in a box of its own leads out of the article; one in a paragraph was written. */
function isButton(element: Element, name: string): boolean {
  if (name !== 'a' || !BUTTON_CLASS.test(element.getAttribute('class') ?? '')) return false;
  return element.closest(WRITTEN) === null;
}

/** Anchors without an address are places to lead to; unclosed ones hold whole articles. */
function isLink(element: Element, name: string): boolean {
  return name === 'a' && element.hasAttribute('href');
}

interface Owner {
  readonly kind: ArticleBlock['kind'];
  readonly level: number | null;
  readonly element: Element;
}

/** Text read since the last block was closed. */
interface Run {
  readonly parts: string[];
  linkLength: number;
  localLinkLength: number;
}

function emptyRun(): Run {
  return { parts: [], linkLength: 0, localLinkLength: 0 };
}

/** The block that an element opens, or `null` for inline elements and parts of a block already open. */
function ownerOf(element: Element, name: string, owners: readonly Owner[]): Owner | null {
  if (INLINE.has(name)) return null;
  const around = owners[owners.length - 1]?.kind ?? 'paragraph';
  if (around === 'table' || around === 'code' || around === 'heading') return null;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return { kind: 'heading', level: Number(level), element };
  if (name === 'table' && isDataTable(element)) return { kind: 'table', level: null, element };
  return { kind: OWN_KIND.get(name) ?? around, level: null, element };
}

/** One line break parts words, two in a row part paragraphs. */
function isDoubleBreak(element: Element): boolean {
  let next = nextSibling(element);
  while (next && isText(next) && characterData(next).trim() === '') next = nextSibling(next);
  return isElement(next) && localName(next) === 'br';
}

/** Number of the element or of its nearest numbered ancestor. */
function nearestNumber(element: Element): number | null {
  const numbered = element.closest(`[${INDEX_ATTRIBUTE}]`);
  return numbered ? numberOf(numbered) : null;
}

function numberOf(element: Element): number | null {
  const number = element.getAttribute(INDEX_ATTRIBUTE);
  return number === null ? null : Number(number);
}

/** Nodes read between two turns of the page. */
const NODES_A_STEP = 2_000;
const WRITTEN = 'p, li, td, blockquote';
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button|cta)(?=$|[\s_-])/i;
const OWN_KIND: ReadonlyMap<string, ArticleBlock['kind']> = new Map([
  ['pre', 'code'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['blockquote', 'quote'],
]);
/** Ruby readings repeat the text they stand over. */
const UNREAD = new Set(['rt', 'rp', 'script', 'style', 'template']);
/** Elements inside a table, heading or code that part words without opening a block. */
const PARTING = new Set(['td', 'th', 'tr', 'div', 'p', 'li', 'caption', 'ul', 'ol', 'dd', 'dt']);
