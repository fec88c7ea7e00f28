import { Readability } from '@mozilla/readability';
import { isElement } from '../dom.ts';

/**
 * The element in which Readability gathers what it takes for the article; it takes the document apart. Only its search
 * is run, not what makes the result fit to be shown (docs/decisions/0062-readability-in-part.md).
 */
export function readableContent(document: Document): Element | null {
  const search = new Readability(document, { charThreshold: CHAR_THRESHOLD, keepClasses: true });
  if (!isSearch(search)) throw new Error('Readability has changed inside');
  Object.assign(search, SHORTCUTS);
  dropEmptyPictures(document);
  search._prepDocument();
  search._metadata = {};
  search._articleTitle = articleTitle(document);
  const content = search._grabArticle();
  if (!isElement(content)) return null;
  search._postProcessContent(content);
  return content;
}

/** The parts of Readability 0.6.0 that are used here; the package is pinned to that version. */
interface Search {
  _metadata: unknown;
  _articleTitle: unknown;
  readonly _prepDocument: () => void;
  readonly _grabArticle: () => Node | null;
  readonly _postProcessContent: (content: Element) => void;
}

function isSearch(value: object): value is Search {
  return USED.every((name) => typeof Reflect.get(value, name) === 'function');
}

const USED = ['_prepDocument', '_grabArticle', '_postProcessContent'];

/** Pictures without an address, as Readability's `_unwrapNoscriptImages` takes them out; the copy has no `noscript`. */
function dropEmptyPictures(document: Document): void {
  for (const picture of document.querySelectorAll('img:not([src])')) {
    if (!Array.from(picture.attributes).some(({ value }) => /\.(?:jpg|jpeg|png|webp)/i.test(value))) picture.remove();
  }
}

/** What Readability would take for the title of a document without one: its only `h1`, when that has more than four words. */
function articleTitle(document: Document): string {
  const [only, second] = document.getElementsByTagName('h1');
  const text = only && !second ? (only.textContent ?? '').trim().replace(/\s{2,}/g, ' ') : '';
  return text.split(/\s+/).length > MAX_LABEL_WORDS ? text : '';
}

const MAX_LABEL_WORDS = 4;

/** Readability's own 500 takes short posts, and most posts in Chinese or Japanese, for failures. */
const CHAR_THRESHOLD = 150;

/**
 * The same answers as Readability's own methods give on the inert copy, which has no styles, no hidden attributes and
 * no scripts, with less work.
 */
const SHORTCUTS = {
  _isProbablyVisible: (): boolean => true,
  _cleanStyles: (): void => {},
  _fixLazyImages: (): void => {},
  _fixRelativeUris: unlinkScripts,
  _isElementWithoutContent: isElementWithoutContent,
  _isValidByline(this: { readonly REGEXPS: { readonly byline: RegExp } }, node: Element, labels: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(labels);
    if (!isNamed) return false;
    const { length } = (node.textContent ?? '').trim();
    return length > 0 && length < MAX_BYLINE;
  },
};
const MAX_BYLINE = 100;

/** Links that run a script are text: nothing else of an address matters here. */
function unlinkScripts(content: Element): void {
  for (const link of content.querySelectorAll('a[href^="javascript:"]')) {
    const only = link.firstChild;
    if (only && !only.nextSibling && only.nodeType === Node.TEXT_NODE) {
      link.replaceWith(link.ownerDocument.createTextNode(link.textContent ?? ''));
      continue;
    }
    const plain = link.ownerDocument.createElement('span');
    plain.append(...link.childNodes);
    link.replaceWith(plain);
  }
}

function isElementWithoutContent(node: Element): boolean {
  // Most elements begin with text, and reading all of it only to see that there is some is quadratic in their depth.
  if (node.firstChild && beginsWithText(node.firstChild)) return false;
  if ((node.textContent ?? '').trim() !== '') return false;
  const { length } = node.children;
  return length === 0 || length === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length;
}

function beginsWithText(first: Node): boolean {
  let node: Node | null = first;
  for (let visited = 0; node && visited < MAX_LOOKED_AT; visited += 1) {
    if (node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '') return true;
    node = node.firstChild ?? node.nextSibling;
  }
  return false;
}
const MAX_LOOKED_AT = 12;
