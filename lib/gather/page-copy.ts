import { LIMITS } from '../snapshot/limits.ts';
import type { Placement, ProblemFact } from '../snapshot/types.ts';
import {
  attribute,
  attributeNames,
  bodyOf,
  characterData,
  firstChild,
  htmlName,
  implementationOf,
  isElement,
  isText,
  nextNode,
  nextSibling,
  parentNode,
  shadowHost,
  shadowRootOf,
} from './dom.ts';
import { isHiddenByMarkup } from './hidden-by-markup.ts';
import { atOnce } from './in-turns.ts';
import { zoneOf } from './zone.ts';

/**
 * A bounded copy of the page's body in an inert document, where nothing loads, runs or is clobbered, and the answers
 * to "which element of the page is this one of the copy" and "which part of the page does it stand in".
 *
 * Readability and everything else that walks structure read this copy. It was made because `cloneNode(true)` kills
 * the tab on deep trees and Readability hangs on clobbered forms (docs/decisions/0004-bounded-copy.md).
 */
export interface PageCopy {
  /** The inert document. Read it, or work on a clone; its elements carry their number in `INDEX_ATTRIBUTE`. */
  readonly document: Document;
  /** Elements copied, in document order. */
  readonly elements: readonly CopiedElement[];
  /** UTF-16 units of all copied text. */
  readonly textLength: number;
  /** What a copied element, or its clone, was copied from; of an element made later, its nearest numbered ancestor. */
  readonly originalOf: (copied: Element) => CopiedElement | null;
  /** What was recorded of a live element; `null` when it was not copied. */
  readonly recordOf: (live: Element) => CopiedElement | null;
  /** The part of the page in which a live element stands, copied or not. */
  readonly zoneOf: (live: Element) => Placement;
}

export interface CopiedElement {
  readonly index: number;
  readonly live: Element;
  readonly copy: Element;
  /** HTML name in lower case. */
  readonly name: string;
  readonly zone: Placement;
  /** It stands in another zone than its parent does. */
  readonly opensZone: boolean;
  /** Its class and id, joined by a space. */
  readonly classAndId: string;
  /** Hidden by its own markup or by that of an ancestor: `hidden`, `aria-hidden`, inline `display:none`. */
  readonly isHidden: boolean;
  /** Number of the first element after it that is not inside it. */
  readonly end: number;
  /** UTF-16 units of the copied text inside it. */
  readonly textLength: number;
}

export interface PageCopyResult {
  readonly copy: PageCopy;
  readonly problems: readonly ProblemFact[];
}

/** Attribute that numbers the elements of the copy. It survives cloning and Readability's renaming of elements. */
export const INDEX_ATTRIBUTE = 'data-i';

/** Copies the body of a page, in one iterative pass, within `LIMITS`. Each limit that bites is a problem. */
export function copyPage(page: Document, limits: CopyLimits = LIMITS): PageCopyResult {
  return atOnce(copyPageInSteps(page, limits));
}

/** The same in steps, between which the page may have its turn. */
export function* copyPageInSteps(page: Document, limits: CopyLimits = LIMITS): Generator<void, PageCopyResult> {
  const inert = implementationOf(page).createHTMLDocument('');
  const body = bodyOf(page);
  if (!body || htmlName(body) !== 'body') {
    return { copy: pageCopy(inert, [], 0), problems: [rootProblem(body)] };
  }
  const walk = yield* copyInto(inert, body, limits);
  return { copy: pageCopy(inert, walk.elements, walk.text), problems: truncations(walk, limits) };
}

type CopyLimits = Readonly<Record<'copiedNodes' | 'depth' | 'textNode' | 'copiedText' | 'attribute', number>>;

interface Walk {
  readonly elements: GrowingElement[];
  nodes: number;
  text: number;
  readonly bitten: Set<keyof CopyLimits>;
}

/** A record whose end is known once the walk has left the element. */
type GrowingElement = CopiedElement & { end: number; textLength: number };

/** What an open element hands down to its children. */
interface Level {
  readonly record: GrowingElement | null;
  readonly copy: Element;
  readonly zone: Placement;
  readonly isHidden: boolean;
  readonly isInsideArticle: boolean;
}

interface Opened {
  readonly level: Level;
  readonly child: Node;
}

function* copyInto(inert: Document, body: Element, limits: CopyLimits): Generator<void, Walk> {
  const walk: Walk = { elements: [], nodes: 0, text: 0, bitten: new Set() };
  const levels: Level[] = [{ record: null, copy: inert.body, zone: 'other', isHidden: false, isInsideArticle: false }];
  let due = NODES_A_STEP;
  let node: Node | null = firstChild(body);
  while (node) {
    const level = levels[levels.length - 1];
    if (!level) break;
    if (walk.nodes >= limits.copiedNodes) {
      walk.bitten.add('copiedNodes');
      break;
    }
    if (isElement(node)) {
      const opened = copyElement(node, level, inert, walk, limits);
      if (opened) {
        if (levels.length < limits.depth) {
          levels.push(opened.level);
          node = opened.child;
          continue;
        }
        walk.bitten.add('depth');
        copyText(flatText(node), opened.level.copy, inert, walk, limits);
        close(opened.level, walk);
      }
    } else if (isText(node)) copyText(characterData(node), level.copy, inert, walk, limits);
    node = nextInWalk(node, body, levels, walk);
    if (walk.nodes >= due) {
      due = walk.nodes + NODES_A_STEP;
      yield;
    }
  }
  for (const level of levels) close(level, walk);
  return walk;
}

/** The next sibling of the node or of its nearest ancestor that has one, closing levels on the way up. */
function nextInWalk(from: Node, body: Element, levels: Level[], walk: Walk): Node | null {
  let node: Node | null = from;
  while (node && node !== body) {
    const sibling = nextSibling(node);
    if (sibling) return sibling;
    const parent: Node | null = parentNode(node);
    // What stands in an element comes before what its open shadow tree adds; slots are left out as they repeat it.
    const shadow = isElement(parent) && parent !== body ? shadowChild(parent) : null;
    if (shadow) return shadow;
    node = shadowHost(parent) ?? parent;
    const left = levels.pop();
    if (left) close(left, walk);
  }
  return null;
}

function shadowChild(element: Element): Node | null {
  const shadow = shadowRootOf(element);
  return shadow && firstChild(shadow);
}

/** Notes what has been copied since the element was opened. */
function close({ record }: Level, walk: Walk): void {
  if (!record) return;
  record.end = walk.elements.length;
  record.textLength = walk.text - record.textLength;
}

/** Copies an element; what it hands down, and its first child, when it has children to copy. */
function copyElement(live: Element, level: Level, inert: Document, walk: Walk, limits: CopyLimits): Opened | null {
  const name = htmlName(live);
  if (name === '' || SKIPPED.has(name)) return null;
  const index = walk.elements.length;
  const copy = inert.createElement(RENAMED.get(name) ?? (PLAIN_NAME.test(name) ? name : 'div'));
  const labels = copyAttributes(live, copy, limits.attribute);
  copy.setAttribute(INDEX_ATTRIBUTE, String(index));
  level.copy.appendChild(copy);
  walk.nodes += 1;

  const classAndId = `${labels.class ?? ''} ${labels.id ?? ''}`;
  const { role = null, itemprop = null } = labels;
  const zone = zoneOf({ name, role, itemprop, classAndId }, level.isInsideArticle) ?? level.zone;
  const isHidden = level.isHidden || labels.isHiding === true;
  const opensZone = zone !== level.zone;
  const record = { index, live, copy, name, zone, opensZone, classAndId, isHidden, end: index + 1, textLength: 0 };
  walk.elements.push(record);
  const child = firstChild(live) ?? shadowChild(live);
  if (!child) return null;
  // Where its text begins, until `close` makes it a length.
  record.textLength = walk.text;
  const isInsideArticle = level.isInsideArticle || name === 'article';
  return { child, level: { record, copy, zone, isHidden, isInsideArticle } };
}

/** What an element's attributes say that is needed while copying. */
interface CopiedLabels {
  class?: string;
  id?: string;
  role?: string;
  itemprop?: string;
  isHiding?: boolean;
}

function copyAttributes(live: Element, copy: Element, limit: number): CopiedLabels {
  const labels: CopiedLabels = {};
  for (const name of attributeNames(live)) {
    if (HIDING_ATTRIBUTES.has(name)) labels.isHiding ||= isHiddenByMarkup(live);
    if (!COPIED_ATTRIBUTES.has(name)) continue;
    const value = attribute(live, name);
    if (value === null || value.length > limit) continue;
    copy.setAttribute(name, value);
    if (name === 'class' || name === 'id' || name === 'role' || name === 'itemprop') labels[name] = value;
  }
  return labels;
}

function copyText(text: string, parent: Element, inert: Document, walk: Walk, limits: CopyLimits): void {
  const room = Math.min(limits.textNode, limits.copiedText - walk.text);
  if (text.length > room) walk.bitten.add(room < limits.textNode ? 'copiedText' : 'textNode');
  if (room <= 0) return;
  const kept = text.slice(0, room);
  parent.appendChild(inert.createTextNode(kept));
  walk.nodes += 1;
  walk.text += kept.length;
}

/** The text below the depth limit, without its structure. */
function flatText(root: Node): string {
  const parts: string[] = [];
  let length = 0;
  let visited = 0;
  for (let node = nextNode(root, root); node; ) {
    visited += 1;
    if (visited > FLAT_NODES || length > FLAT_TEXT) break;
    const isSkipped = isElement(node) && SKIPPED.has(htmlName(node));
    if (isText(node)) {
      const text = characterData(node).slice(0, FLAT_TEXT);
      parts.push(text);
      length += text.length;
    }
    node = nextNode(node, root, isSkipped);
  }
  return parts.join(' ');
}

function pageCopy(inert: Document, elements: readonly CopiedElement[], textLength: number): PageCopy {
  const byLive = new Map<Element, CopiedElement>();
  for (const record of elements) byLive.set(record.live, record);
  return {
    document: inert,
    elements,
    textLength,
    originalOf: (copied) => {
      const numbered = copied.closest(`[${INDEX_ATTRIBUTE}]`);
      return elements[Number(numbered?.getAttribute(INDEX_ATTRIBUTE) ?? -1)] ?? null;
    },
    recordOf: (live) => byLive.get(live) ?? null,
    zoneOf: (live) => {
      let node: Node | null = live;
      for (let steps = 0; node && steps < MAX_ANCESTORS; steps += 1) {
        const record = isElement(node) ? byLive.get(node) : undefined;
        if (record) return record.zone;
        const parent: Node | null = parentNode(node);
        node = shadowHost(parent) ?? parent;
      }
      return 'other';
    },
  };
}

function rootProblem(body: Element | null): ProblemFact {
  const code = body && htmlName(body) === 'frameset' ? 'frameset' : 'no-body';
  return { code, subject: null, kept: null, seen: null };
}

function truncations(walk: Walk, limits: CopyLimits): ProblemFact[] {
  return [...walk.bitten].map((limit) => ({ code: 'truncated', subject: limit, kept: limits[limit], seen: null }));
}

const NODES_A_STEP = 1_000;
const MAX_ANCESTORS = 1_000;
const FLAT_NODES = 200;
const FLAT_TEXT = 20_000;
const PLAIN_NAME = /^[a-z][a-z0-9]{0,15}$/;

/** A form shadows its own properties with its controls, in the copy as well; a button may hold a heading's text. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['form', 'div'],
  ['button', 'span'],
]);

/** Not text to read, or able to load, run or clobber. */
const SKIPPED = new Set(
  'script style template slot iframe frame frameset object embed applet canvas video audio input select textarea link meta base noscript datalist map dialog'.split(
    ' ',
  ),
);

const COPIED_ATTRIBUTES = new Set('class id href src alt role itemprop itemtype rel dir lang'.split(' '));
const HIDING_ATTRIBUTES = new Set(['hidden', 'aria-hidden', 'style']);
