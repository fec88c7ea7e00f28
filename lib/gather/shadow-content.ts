import { firstChild, localName, query, shadowRootOf } from './dom.ts';

/**
 * How many elements of the page show content that stands in a shadow root and so outside the document's tree. Asked of
 * pages without an article, to tell why.
 */
export function countShadowHosts(page: Document): number {
  let count = 0;
  for (const element of query(page, '*')) {
    if (shadowRootOf(element) !== null || isEmptyCustomElement(element)) count += 1;
  }
  return count;
}

/** What it shows can only come from a closed root, which nobody can see from outside. */
function isEmptyCustomElement(element: Element): boolean {
  return localName(element).includes('-') && firstChild(element) === null;
}
