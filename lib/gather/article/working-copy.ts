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
  const byIndex: Element[] = Array.from(document.body.getElementsByTagName('*'));
  const cloneOf = (record: CopiedElement): Element | null => byIndex[record.index] ?? null;
  const headlineClone = headline && cloneOf(headline);
  let index = 0;
  while (index < copy.elements.length) {
    const record = copy.elements[index];
    const clone = byIndex[index];
    index += 1;
    if (!record || !clone) continue;
    if (NEUTRAL.has(record.name)) neutralise(clone);
    const share = dropHidden && record.isHidden ? HIDDEN_SHARE : dropBoxes ? boxShare(record) : null;
    if (share === null || record.textLength > copy.textLength * share) continue;
    if (headline && record.index <= headline.index && headline.index < record.end) continue;
    clone.remove();
    index = record.end;
  }
  headlineClone?.remove();
  return { document, cloneOf };
}

/** Readability judges by class names; what a heading or paragraph is called says nothing of its worth. */
function neutralise(clone: Element): void {
  clone.removeAttribute('class');
  clone.removeAttribute('id');
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

const NEUTRAL = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Hidden parts are left out, unless they hold most of the page: content that a script shows once it has run. */
const HIDDEN_SHARE = 0.5;
