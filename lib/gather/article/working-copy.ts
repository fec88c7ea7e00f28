import { type CopiedElement, textLengthOf } from '../copied-element.ts';
import { documentOf, viewOf } from '../dom.ts';
import { isRendered } from '../hidden-link.ts';
import type { PageCopy } from '../page-copy.ts';
import { boxShare } from './boxes.ts';

export interface CleaningOptions {
  readonly headline: CopiedElement | null;
  /** Take out what the markup hides; accordions hide real text, so a second look may keep it. */
  readonly dropHidden: boolean;
  /** Take out boxes beside the article: menus, bios, related posts, forms … */
  readonly dropBoxes: boolean;
}

/**
 * Clones the copy, to be taken apart, and takes out the headline and what is surely not the article's text, in steps.
 * Elements keep their numbers.
 */
export function* workingCopy(
  copy: PageCopy,
  { headline, dropHidden, dropBoxes }: CleaningOptions,
): Generator<void, Document | null> {
  const document = copy.document.cloneNode(true);
  if (!isDocument(document)) return null;
  const byIndex: Element[] = Array.from(document.body.getElementsByTagName('*'));
  const headlineClone = headline && byIndex[headline.index];
  const shareOf = (record: CopiedElement): number | null => {
    if (dropHidden && record.isHidden) return isUnseen(record.live) ? 1 : HIDDEN_SHARE;
    if (headline && opensComments(record) && record.index > headline.index) return LATE_COMMENTS_SHARE;
    return dropBoxes ? boxShare(record) : null;
  };
  let index = 0;
  for (let looked = 1; index < copy.elements.length; looked += 1) {
    if (looked % ELEMENTS_A_STEP === 0) yield;
    const record = copy.elements[index];
    const clone = byIndex[index];
    index += 1;
    if (!record || !clone) continue;
    if (NEUTRAL.has(record.name)) neutralise(clone);
    const share = shareOf(record);
    if (share === null || textLengthOf(record) > copy.textLength * share) continue;
    if (headline && record.index <= headline.index && headline.index < record.end) continue;
    clone.remove();
    index = record.end;
  }
  headlineClone?.remove();
  return document;
}

function opensComments({ opensZone, zone }: CopiedElement): boolean {
  return opensZone && zone === 'comments';
}

/** Readability judges by class names; what a heading or paragraph is called says nothing of its worth. */
function neutralise(clone: Element): void {
  clone.removeAttribute('class');
  clone.removeAttribute('id');
}

/** Where there is a layout, it knows: a script that shows an article has run by the time a person clicks. */
function isUnseen(live: Element): boolean {
  const page = documentOf(live);
  return page !== null && viewOf(page) !== null && !isRendered(live);
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** Elements looked at between two turns of the page. */
const ELEMENTS_A_STEP = 2_000;
const NEUTRAL = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Hidden parts are left out, unless they hold most of the page: content that a script shows once it has run. */
const HIDDEN_SHARE = 0.5;
/** Comments that follow the headline are never the article: an open thread may be two lines and a thousand comments. */
const LATE_COMMENTS_SHARE = 0.97;
