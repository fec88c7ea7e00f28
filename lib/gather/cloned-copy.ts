import { type CopiedElement, type CopyLimits, INDEX_ATTRIBUTE } from './copied-element.ts';
import { COPIED_ATTRIBUTES, copiedName, SKIPPED } from './copied-names.ts';
import {
  attribute,
  attributeNames,
  classNameOf,
  contentTypeOf,
  documentOf,
  firstChild,
  htmlName,
  idOf,
  importInto,
  nodeName,
  parentNode,
  query,
  replaceWith,
  shadowRootOf,
} from './dom.ts';
import { isHiddenByMarkup } from './hidden-by-markup.ts';
import { zoneOf } from './zone.ts';

export interface ClonedCopy {
  readonly elements: readonly CopiedElement[];
  /** UTF-16 units of all copied text. */
  readonly text: number;
}

/**
 * Copies a body into an inert document by the browser's own deep clone, which costs a fraction of a walk; `null` when
 * the page asks for the walk: large, deep, XML, or with open shadow trees. It is surveyed first, so that nothing is
 * cloned that could kill the tab (docs/decisions/0063-cloned-copy.md).
 */
export function clonedCopy(inert: Document, body: Element, limits: CopyLimits): ClonedCopy | null {
  const survey = surveyOf(body, limits);
  if (!survey) return null;
  const clone = importInto(inert, body, true);
  for (const name of attributeNames(clone)) clone.removeAttribute(name);
  prune(clone, survey.fates);
  for (const { copy } of survey.overlong) keepCopiedAttributes(copy, limits.attribute);
  for (const element of query(clone, TELLING)) keepCopiedAttributes(element, limits.attribute);
  const text = (clone.textContent ?? '').length;
  if (text > limits.copiedText || (text > limits.textNode && hasTextLongerThan(limits.textNode, clone))) return null;
  inert.documentElement.replaceChild(clone, inert.body);
  return { elements: survey.elements, text };
}

interface Survey {
  /** Of each element of the body, in document order. */
  readonly fates: Fate[];
  readonly elements: GrowingElement[];
  /** Those whose class or id is too long to be copied. */
  readonly overlong: GrowingElement[];
}

/** Its record; or whether it is taken out of the copy itself, or with what it stands in. */
type Fate = GrowingElement | 'removed' | 'inside removed';

/** A record whose copy is made, and whose end is known, once the element has been left. */
type GrowingElement = CopiedElement & { copy: Element; end: number };

interface Open {
  readonly live: Element;
  /** `null` of an element that is left out. */
  readonly record: GrowingElement | null;
  /** It is an article, or stands in one. */
  readonly isArticle: boolean;
}

/** Reads the body in one pass; `null` when it is not to be cloned. */
function surveyOf(body: Element, limits: CopyLimits): Survey | null {
  const page = documentOf(body);
  const found = query(body, '*');
  const isLarge = found.length > MAX_ELEMENTS || found.length * NODES_AN_ELEMENT > limits.copiedNodes;
  if (isLarge || !page || contentTypeOf(page) !== 'text/html' || shadowRootOf(body)) return null;
  const labelled = query(body, LABELLED);
  const survey: Survey = { fates: [], elements: [], overlong: [] };
  const open: Open[] = [];
  const names = new Map<string, string | null>();
  let nextLabelled = 0;
  for (let at = 0; at < found.length; at += 1) {
    const live = found[at];
    if (!live || shadowRootOf(live)) return null;
    const around = leaveTo(parentNode(live), open, survey.elements.length);
    if (open.length + 1 >= limits.depth) return null;
    const isLabelled = live === labelled[nextLabelled];
    if (isLabelled) nextLabelled += 1;
    const isInsideRemoved = around?.record === null;
    const name = isInsideRemoved ? null : copiedNameOf(live, names);
    const record = name === null ? null : recordElement(live, { name, around, isLabelled }, survey, limits);
    survey.fates.push(record ?? (isInsideRemoved ? 'inside removed' : 'removed'));
    open.push({ live, record, isArticle: around?.isArticle === true || name === 'article' });
  }
  leaveTo(body, open, survey.elements.length);
  return survey;
}

/** Leaves the open elements up to a parent, which it gives back; so many elements have been recorded by then. */
function leaveTo(parent: Node | null, open: Open[], recorded: number): Open | undefined {
  let around = open[open.length - 1];
  while (around && around.live !== parent) {
    if (around.record) around.record.end = recorded;
    open.pop();
    around = open[open.length - 1];
  }
  return around;
}

interface Seen {
  readonly name: string;
  readonly around: Open | undefined;
  /** It is one of `LABELLED`. */
  readonly isLabelled: boolean;
}

function recordElement(
  live: Element,
  { name, around, isLabelled }: Seen,
  { elements, overlong }: Survey,
  limits: CopyLimits,
): GrowingElement {
  const className = classNameOf(live);
  const id = idOf(live);
  const classAndId = `${within(className, limits.attribute)} ${within(id, limits.attribute)}`;
  const role = isLabelled ? attribute(live, 'role') : null;
  const itemprop = isLabelled ? attribute(live, 'itemprop') : null;
  const outer = around?.record?.zone ?? 'other';
  const zone = zoneOf({ name, role, itemprop, classAndId }, around?.isArticle === true) ?? outer;
  const record: GrowingElement = {
    index: elements.length,
    live,
    copy: live,
    name,
    zone,
    opensZone: zone !== outer,
    classAndId,
    isHidden: around?.record?.isHidden === true || (isLabelled && isHiddenByMarkup(live)),
    end: 0,
    textLength: null,
  };
  elements.push(record);
  if (className.length > limits.attribute || id.length > limits.attribute) overlong.push(record);
  return record;
}

/** Its HTML name in lower case; `null` of what is left out. Names repeat, so each is judged once. */
function copiedNameOf(live: Element, names: Map<string, string | null>): string | null {
  const key = nodeName(live);
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = htmlName(live);
  const judged = name === '' || SKIPPED.has(name) ? null : name;
  names.set(key, judged);
  return judged;
}

function within(value: string, limit: number): string {
  return value.length > limit ? '' : value;
}

/** Gives their copies to the records, and takes out of the clone what is not read. */
function prune(clone: Element, fates: readonly Fate[]): void {
  const copies = query(clone, '*');
  for (let at = 0; at < fates.length; at += 1) {
    const copy = copies[at];
    const fate = fates[at];
    if (!copy || !fate || fate === 'inside removed') continue;
    if (fate === 'removed') {
      copy.remove();
      continue;
    }
    const name = copiedName(fate.name);
    fate.copy = name === fate.name ? copy : renamed(copy, name, clone.ownerDocument);
    fate.copy.setAttribute(INDEX_ATTRIBUTE, String(fate.index));
  }
  for (const node of nodesOf(clone, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION)) {
    node.parentNode?.removeChild(node);
  }
  clone.normalize();
}

/** Puts an element of another name in its place. It may be a form, whose own properties its controls shadow. */
function renamed(element: Element, name: string, inert: Document): Element {
  const other = inert.createElement(name);
  for (const attributeName of attributeNames(element)) {
    if (COPIED_ATTRIBUTES.has(attributeName))
      other.setAttribute(attributeName, attribute(element, attributeName) ?? '');
  }
  for (let child = firstChild(element); child; child = firstChild(element)) other.appendChild(child);
  replaceWith(element, other);
  return other;
}

function keepCopiedAttributes(element: Element, limit: number): void {
  for (const name of element.getAttributeNames()) {
    const isKept = name === INDEX_ATTRIBUTE || COPIED_ATTRIBUTES.has(name);
    if (!isKept || (element.getAttribute(name)?.length ?? 0) > limit) element.removeAttribute(name);
  }
}

function hasTextLongerThan(limit: number, clone: Element): boolean {
  return nodesOf(clone, NodeFilter.SHOW_TEXT).some((node) => (node.nodeValue?.length ?? 0) > limit);
}

function nodesOf(root: Element, kinds: number): readonly Node[] {
  const walker = root.ownerDocument.createTreeWalker(root, kinds);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** Surveyed and cloned at one stretch, in which the page waits; of 130 real pages the largest had 9,888 (heuristic). */
const MAX_ELEMENTS = 10_000;

/** Nodes that an element may come with, itself included; the walk counts them one by one (heuristic). */
const NODES_AN_ELEMENT = 3;

/** Elements that may say in which part of the page they stand, or that they are hidden. */
const LABELLED = '[role], [itemprop], [hidden], [aria-hidden], [style*="none" i], [style*="hidden" i]';

/** Elements with attributes that Readability, or a document with pictures of such names, takes for more than they are. */
const TELLING = 'img, [colspan], [rowspan], [summary], [datatable], [aria-modal]';
