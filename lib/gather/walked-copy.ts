import type { Placement } from '../snapshot/types.ts';
import { type CopiedElement, type CopyLimits, INDEX_ATTRIBUTE } from './copied-element.ts';
import { COPIED_ATTRIBUTES, copiedName, SKIPPED } from './copied-names.ts';
import {
  attribute,
  attributeNames,
  characterData,
  firstChild,
  htmlName,
  isElement,
  isText,
  nextNode,
  nextSibling,
  parentNode,
  shadowHost,
  shadowRootOf,
} from './dom.ts';
import { isHiddenByMarkup } from './hidden-by-markup.ts';
import { zoneOf } from './zone.ts';

export interface WalkedCopy {
  readonly elements: readonly CopiedElement[];
  /** UTF-16 units of all copied text. */
  readonly text: number;
  /** The limits that were reached. */
  readonly bitten: ReadonlySet<keyof CopyLimits>;
}

/**
 * Copies a body node by node into an inert document, whatever its shape: to the limits and no further, open shadow
 * trees included. It yields between steps.
 */
export function* walkedCopy(inert: Document, body: Element, limits: CopyLimits): Generator<void, WalkedCopy> {
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
  const copy = inert.createElement(copiedName(name));
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

const NODES_A_STEP = 1_000;
const FLAT_NODES = 200;
const FLAT_TEXT = 20_000;
const HIDING_ATTRIBUTES = new Set(['hidden', 'aria-hidden', 'style']);
