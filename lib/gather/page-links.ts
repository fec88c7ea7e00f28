import { bodyOf, frameDocument, isElement, query, shadowRootOf } from './dom.ts';
import { isScriptedLink, SCRIPTED_LINK_SELECTOR, scriptedAddress } from './scripted-link.ts';

/** Links of a document: those of SVG, and what leads to an address when it is clicked, included. */
const LINK_SELECTOR = `a[href], area[href], svg a, ${SCRIPTED_LINK_SELECTOR}`;

/**
 * The links of a page: those of the document, then those of open shadow trees, then those of frames of the same origin,
 * each in document order. A link's index is its place among these.
 *
 * @param shadows the page's open shadow trees, when they are known
 */
export function pageLinks(page: Document, shadows: readonly ShadowRoot[] = shadowRoots(page)): readonly Element[] {
  const found: Element[] = [];
  for (const root of [page, ...shadows, ...frameDocuments(page)]) {
    for (const link of query(root, LINK_SELECTOR)) {
      if (found.length >= MAX_LINKS) return found;
      if (!isScriptedLink(link) || scriptedAddress(link) !== null) found.push(link);
    }
  }
  return found;
}

/** Open shadow trees, those inside others as well. */
function shadowRoots(page: Document): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const waiting: (Document | ShadowRoot)[] = [page];
  let visited = 0;
  for (let root = waiting.shift(); root; root = waiting.shift()) {
    for (const element of query(root, '*')) {
      visited += 1;
      if (visited > MAX_VISITED || found.length >= MAX_ROOTS) return found;
      const shadow = shadowRootOf(element);
      if (!shadow) continue;
      found.push(shadow);
      waiting.push(shadow);
    }
  }
  return found;
}

/** Frames that the page may look into; the browser answers `null` for those of other origins. */
function frameDocuments(page: Document): readonly Document[] {
  const found: Document[] = [];
  for (const frame of query(page, 'iframe')) {
    if (found.length >= MAX_FRAMES) break;
    const inner = isFrame(frame) ? frameDocument(frame) : null;
    if (inner && isElement(bodyOf(inner))) found.push(inner);
  }
  return found;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element instanceof HTMLIFrameElement;
}

const MAX_LINKS = 200_000;
const MAX_VISITED = 100_000;
const MAX_ROOTS = 500;
const MAX_FRAMES = 20;
