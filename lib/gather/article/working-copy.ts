import type { CopiedElement, PageCopy } from '../page-copy.ts';
import { boxShare } from './boxes.ts';

export interface WorkingCopy {
  /** A clone of the page's copy, to be taken apart. Its elements keep their numbers. */
  readonly document: Document;
  /** The clone of a copied element, whether it still stands in the document or not. */
  readonly cloneOf: (record: CopiedElement) => Element | null;
}

export interface CleaningOptions {
  readonly headline: CopiedElement | null;
  /** Take out what the markup hides; accordions hide real text, so a second look may keep it. */
  readonly dropHidden: boolean;
  /** Take out boxes beside the article: menus, comments, bios, related posts, forms … */
  readonly dropBoxes: boolean;
}

/** Clones the copy and takes out what is surely not the article's text. */
export function workingCopy(copy: PageCopy, { headline, dropHidden, dropBoxes }: CleaningOptions): WorkingCopy | null {
  const document = copy.document.cloneNode(true);
  if (!isDocument(document)) return null;
  const clones = document.body.getElementsByTagName('*');
  const byIndex: Element[] = Array.from(clones);
  const cloneOf = (record: CopiedElement): Element | null => byIndex[record.index] ?? null;
  const headlineClone = headline && cloneOf(headline);
  const allText = textLength(document.body);
  for (const record of copy.elements) {
    const clone = cloneOf(record);
    if (!clone) continue;
    if (NEUTRAL.has(record.name)) neutralise(clone);
    const share = dropHidden && record.isHidden ? HIDDEN_SHARE : dropBoxes ? boxShare(record) : null;
    if (share === null || (headlineClone && clone.contains(headlineClone))) continue;
    if (textLength(clone) <= allText * share) clone.remove();
  }
  headlineClone?.remove();
  return { document, cloneOf };
}

/** Readability judges by class names; what a heading or paragraph is called says nothing of its worth. */
function neutralise(clone: Element): void {
  clone.removeAttribute('class');
  clone.removeAttribute('id');
}

function textLength(element: Element): number {
  return (element.textContent ?? '').length;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

const NEUTRAL = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Hidden parts are left out, unless they hold most of the page: content that a script shows once it has run. */
const HIDDEN_SHARE = 0.5;
