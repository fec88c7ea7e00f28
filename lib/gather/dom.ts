/**
 * Reads of the live page that the page cannot redirect. In Chromium a form's own properties are shadowed by its
 * controls (`<input name="parentNode">`), even in a content script's isolated world, so every read goes through
 * accessors captured from the prototypes. Nothing here writes to it.
 */

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_SECTION_NODE = 4;
export const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
export const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';

export const firstChild = getter<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const previousSibling = getter<Node, ChildNode | null>(Node.prototype, 'previousSibling');
export const parentNode = getter<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
export const characterData = getter<Node, string>(CharacterData.prototype, 'data');
/** Upper case of HTML elements in HTML documents. */
export const nodeName = getter<Node, string>(Node.prototype, 'nodeName');
export const classNameOf = getter<Element, string>(Element.prototype, 'className');
export const idOf = getter<Element, string>(Element.prototype, 'id');
export const localName = getter<Element, string>(Element.prototype, 'localName');
/** Root of an element's shadow tree when the page left it open. */
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const namespaceUri = getter<Element, string | null>(Element.prototype, 'namespaceURI');

const hostOf = getter<ShadowRoot, Element>(ShadowRoot.prototype, 'host');
export const frameDocument = getter<HTMLIFrameElement, Document | null>(HTMLIFrameElement.prototype, 'contentDocument');

/** Named images and forms shadow a document's properties too, in the page's own world. */
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const headOf = getter<Document, HTMLHeadElement | null>(Document.prototype, 'head');
export const addressOf = getter<Document, string>(Document.prototype, 'URL');
export const baseAddressOf = getter<Node, string>(Node.prototype, 'baseURI');
export const contentTypeOf = getter<Document, string>(Document.prototype, 'contentType');
export const readyStateOf = getter<Document, DocumentReadyState>(Document.prototype, 'readyState');
/** `null` for a document that is not shown and so has no layout. */
export const viewOf = getter<Document, (Window & typeof globalThis) | null>(Document.prototype, 'defaultView');
export const documentOf = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
export const titleOf = getter<Document, string>(Document.prototype, 'title');
export const implementationOf = getter<Document, DOMImplementation>(Document.prototype, 'implementation');

/** Value of an attribute without a namespace, `null` when it is missing. */
export const attribute = method<Element, [name: string], string | null>(Element.prototype, 'getAttribute');
export const attributeNs = method<Element, [namespace: string, name: string], string | null>(
  Element.prototype,
  'getAttributeNS',
);
export const attributeNames = method<Element, [], string[]>(Element.prototype, 'getAttributeNames');
export const hasAttribute = method<Element, [name: string], boolean>(Element.prototype, 'hasAttribute');
export const matches = method<Element, [selector: string], boolean>(Element.prototype, 'matches');
/** The element itself or its nearest ancestor that matches. */
export const closest = method<Element, [selector: string], Element | null>(Element.prototype, 'closest');
export const boundingBox = method<Element, [], DOMRect>(Element.prototype, 'getBoundingClientRect');
/** An inert document's own deep clone of a node; what it does not read cannot be shadowed. */
export const importInto = method<Document, [node: Element, isDeep: boolean], Element>(Document.prototype, 'importNode');
/** For copies alone. */
export const replaceWith = method<Element, [other: Node], void>(Element.prototype, 'replaceWith');
const rootOf = method<Node, [], Node>(Node.prototype, 'getRootNode');
const contains = method<Node, [other: Node | null], boolean>(Node.prototype, 'contains');

const queryInFragment = method<DocumentFragment, [selector: string], NodeListOf<Element>>(
  DocumentFragment.prototype,
  'querySelectorAll',
);
const queryInDocument = method<Document, [selector: string], NodeListOf<Element>>(
  Document.prototype,
  'querySelectorAll',
);
const queryInElement = method<Element, [selector: string], NodeListOf<Element>>(Element.prototype, 'querySelectorAll');

const firstInDocument = method<Document, [selector: string], Element | null>(Document.prototype, 'querySelector');

/** The first element of a page that matches, or `null`; cheaper than all of them. */
export function queryFirst(page: Document, selector: string): Element | null {
  return firstInDocument(page, selector);
}

/** All elements under `root` that match, in document order. */
export function query(root: Document | Element | ShadowRoot, selector: string): NodeListOf<Element> {
  if (isDocument(root)) return queryInDocument(root, selector);
  return isElement(root) ? queryInElement(root, selector) : queryInFragment(root, selector);
}

/** Whether `inner` is `outer` or stands inside it, in an open shadow tree perhaps. */
export function isWithin(inner: Node, outer: Node): boolean {
  for (let at: Node | null = inner; at; at = shadowHost(rootOf(at))) if (contains(outer, at)) return true;
  return false;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && nodeType(node) === ELEMENT_NODE;
}

export function isText(node: Node): boolean {
  const type = nodeType(node);
  return type === TEXT_NODE || type === CDATA_SECTION_NODE;
}

/** The element whose shadow tree a root is of; `null` for other nodes. */
export function shadowHost(root: Node | null): Element | null {
  return root instanceof ShadowRoot ? hostOf(root) : null;
}

/** The parent when it is an element, else `null`. */
export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  return isElement(parent) ? parent : null;
}

/** Name of an HTML element in lower case; the empty string for elements of other vocabularies. */
export function htmlName(element: Element): string {
  return namespaceUri(element) === HTML_NAMESPACE ? localName(element) : '';
}

/**
 * The node after `node` in document order inside `root`, or `null` at the end.
 * With `skipInside` the descendants of `node` are passed over.
 */
export function nextNode(node: Node, root: Node, skipInside = false): Node | null {
  if (!skipInside) {
    const child = firstChild(node);
    if (child) return child;
  }
  for (let current: Node | null = node; current && current !== root; current = parentNode(current)) {
    const sibling = nextSibling(current);
    if (sibling) return sibling;
  }
  return null;
}

function isDocument(node: Document | Element | ShadowRoot): node is Document {
  return nodeType(node) === 9;
}

function getter<Target extends object, Value>(prototype: Target, name: string): (target: Target) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No accessor: ${name}`);
  return unbound(get);
}

function method<Target extends object, Arguments extends unknown[], Result>(
  prototype: Target,
  name: string,
): (target: Target, ...values: Arguments) => Result {
  const call: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
  if (typeof call !== 'function') throw new Error(`No method: ${name}`);
  return unbound(call);
}

/** `f` called on its first argument: one native call, where a wrapper would run in the interpreter on every page. */
function unbound<Result>(f: (...values: never[]) => unknown): Result;
function unbound<Result>(f: unknown): Result;
function unbound<Result>(f: unknown): Result {
  return Function.prototype.call.bind(f as (this: unknown) => unknown) as Result;
}
