import { LIMITS } from '../snapshot/limits.ts';
import type { Placement, ProblemFact } from '../snapshot/types.ts';
import { clonedCopy } from './cloned-copy.ts';
import { type CopiedElement, type CopyLimits, INDEX_ATTRIBUTE } from './copied-element.ts';
import { bodyOf, htmlName, implementationOf, isElement, parentNode, shadowHost } from './dom.ts';
import { atOnce } from './in-turns.ts';
import { walkedCopy } from './walked-copy.ts';

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
  /** The page is known to have no open shadow trees. */
  readonly isFlat: boolean;
  /** What a copied element, or its clone, was copied from; of an element made later, its nearest numbered ancestor. */
  readonly originalOf: (copied: Element) => CopiedElement | null;
  /** What was recorded of a live element; `null` when it was not copied. */
  readonly recordOf: (live: Element) => CopiedElement | null;
  /** The part of the page in which a live element stands, copied or not. */
  readonly zoneOf: (live: Element) => Placement;
}

export interface PageCopyResult {
  readonly copy: PageCopy;
  readonly problems: readonly ProblemFact[];
}

/** Copies the body of a page, without recursion and within `LIMITS`. Each limit that bites is a problem. */
export function copyPage(page: Document, limits: CopyLimits = LIMITS): PageCopyResult {
  return atOnce(copyPageInSteps(page, limits));
}

/** The same in steps, between which the page may have its turn. */
export function* copyPageInSteps(page: Document, limits: CopyLimits = LIMITS): Generator<void, PageCopyResult> {
  const inert = implementationOf(page).createHTMLDocument('');
  const body = bodyOf(page);
  if (!body || htmlName(body) !== 'body') {
    return { copy: pageCopy(inert, [], 0, false), problems: [rootProblem(body)] };
  }
  const cloned = clonedCopy(inert, body, limits);
  if (cloned) return { copy: pageCopy(inert, cloned.elements, cloned.text, true), problems: [] };
  const { elements, text, bitten } = yield* walkedCopy(inert, body, limits);
  return { copy: pageCopy(inert, elements, text, false), problems: truncations(bitten, limits) };
}

function pageCopy(inert: Document, elements: readonly CopiedElement[], textLength: number, isFlat: boolean): PageCopy {
  const byLive = new Map<Element, CopiedElement>();
  for (const record of elements) byLive.set(record.live, record);
  return {
    document: inert,
    elements,
    textLength,
    isFlat,
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

function truncations(bitten: ReadonlySet<keyof CopyLimits>, limits: CopyLimits): ProblemFact[] {
  return [...bitten].map((limit) => ({ code: 'truncated', subject: limit, kept: limits[limit], seen: null }));
}

const MAX_ANCESTORS = 1_000;
