import { bodyOf, closest, firstChild, isElement, nextSibling, parentElement, previousSibling } from '../gather/dom.ts';
import { visibleText } from '../gather/visible-text.ts';
import { findTarget } from './find-target.ts';
import type { PickWords } from './mark-command.ts';
import type { Overlay } from './overlay.ts';
import { regionSelector } from './region-selector.ts';

/** How long the page says that a part was picked. Milliseconds. */
const SAID_FOR = 6_000;

export interface RegionPicker {
  /**
   * Lets the user point at a part, by mouse or keyboard; resolves with its selector, or with `null` when they left it.
   *
   * @param start how the text begins that was taken for the article
   */
  readonly pick: (words: PickWords, start: string) => Promise<string | null>;
  readonly cancel: () => void;
}

/** The one time when a click on the page is ours: it picks, and the page does not hear of it. */
export function createRegionPicker(document: Document, openOverlay: () => Overlay): RegionPicker {
  let end: (() => void) | null = null;

  const pick = (words: PickWords, start: string) =>
    new Promise<string | null>((resolve) => {
      end?.();
      const view = document.defaultView;
      const overlay = openOverlay();
      const aim = (part: Element) => {
        aimed = part;
        overlay.draw([{ element: part, look: 'shown', label: words.hint }], { entries: [], hint: words.keys });
      };
      let aimed = partAround(findTarget(document, { kind: 'block', text: start })) ?? bodyOf(document);
      if (aimed === null || view === null) {
        overlay.remove();
        resolve(null);
        return;
      }
      const close = (picked: Element | null) => {
        for (const type of POINTER_EVENTS) view.removeEventListener(type, onPointer, true);
        view.removeEventListener('keydown', onKeyDown, true);
        end = null;
        const selector = picked && regionSelector(document, picked);
        if (selector === null) overlay.remove();
        else {
          overlay.draw([{ element: picked ?? document.documentElement, look: 'shown', label: null }], {
            entries: [],
            hint: words.done,
          });
          setTimeout(overlay.remove, SAID_FOR);
        }
        resolve(selector);
      };
      const onPointer = (event: Event) => {
        const part = isNode(event.target) ? partAround(isElement(event.target) ? event.target : null) : null;
        if (event.type === 'pointermove') {
          if (part !== null && part !== aimed) aim(part);
          return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.type === 'click') close(part);
      };
      const onKeyDown = (event: KeyboardEvent) => {
        const next = STEPS.get(event.key)?.(aimed ?? document.documentElement);
        if (next === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.key === 'Escape') close(null);
        else if (event.key === 'Enter') close(aimed);
        else if (next) {
          aim(next);
          next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        }
      };
      for (const type of POINTER_EVENTS) view.addEventListener(type, onPointer, true);
      view.addEventListener('keydown', onKeyDown, true);
      end = () => close(null);
      aim(aimed);
    });

  return { pick, cancel: () => end?.() };
}

const POINTER_EVENTS = ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

const isNode = (target: EventTarget | null): target is Node => target !== null && 'nodeType' in target;

/** Elements that hold parts of a page, rather than lines of one. */
const PARTS = 'article, main, section, div, td, body';
/** Less text than this is a label, not a part. UTF-16 units. */
const LEAST_TEXT = 150;

/** The smallest part with running text that an element stands in. */
function partAround(element: Element | null): Element | null {
  let part = element && closest(element, PARTS);
  while (part && visibleText(part, LEAST_TEXT).length < LEAST_TEXT) {
    const parent = parentElement(part);
    part = parent && closest(parent, PARTS);
  }
  return part;
}

const isPart = (element: Element | null): element is Element => element !== null && partAround(element) === element;

/** Where the arrow keys lead: out, in, back, on. */
const STEPS: ReadonlyMap<string, (from: Element) => Element | null> = new Map([
  ['ArrowUp', (from) => partAround(parentElement(from))],
  ['ArrowDown', (from) => firstPart(firstChild(from), nextSibling)],
  ['ArrowLeft', (from) => firstPart(previousSibling(from), previousSibling)],
  ['ArrowRight', (from) => firstPart(nextSibling(from), nextSibling)],
]);

/** The first part from a node on, looking into wrappers that are none. */
function firstPart(start: Node | null, next: (node: Node) => Node | null): Element | null {
  for (let node = start; node !== null; node = next(node)) {
    if (isElement(node) && isPart(node)) return node;
  }
  return null;
}
