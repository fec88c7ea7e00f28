import type { HiddenReason } from '../snapshot/types.ts';
import { type Colour, contrast, parseColour, WHITE } from './colour.ts';
import { boundingBox, parentElement } from './dom.ts';
import { isHiddenToBeOpened } from './opened-by-reader.ts';
import { visibleText } from './visible-text.ts';

/**
 * Makes the question "how is this link hidden from readers?" for one page. The answer is `null` when it can be seen,
 * when it waits behind a control that opens it (menu, accordion, dialog), and when the document has no layout to ask.
 */
export function hiddenLinkProbe(view: Window | null): (link: Element) => HiddenReason | null {
  if (!view || typeof isVisible !== 'function') return () => null;
  const isTiny = inherited((element) => (clipsAway(element, view) ? true : null), false);
  const ground = inherited((element) => groundOf(element, view), WHITE);
  return (link) => {
    const reason = reasonByVisibility(link) ?? reasonByStyle(link, view, isTiny, ground);
    return reason !== null && isHiddenToBeOpened(link, reason) ? null : reason;
  };
}

/** Whether an element takes part in the layout; `true` where there is no layout to ask. */
export function isRendered(element: Element): boolean {
  return checkVisibility(element, { visibilityProperty: true });
}

/** Below this contrast, text and ground are one colour to the eye. */
const SAME_COLOUR_CONTRAST = 1.1;
const MAX_OPACITY = 0.05;
const MAX_TINY_FONT = 1;
const MAX_TINY_BOX = 2;
const OFF_SCREEN = -2_000;
const OFF_SCREEN_INDENT = -999;
const MAX_ANCESTORS = 200;

interface VisibilityOptions {
  readonly visibilityProperty?: boolean;
  readonly opacityProperty?: boolean;
}

// Absent where there is no layout (jsdom).
const isVisible: unknown = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility')?.value;

function checkVisibility(element: Element, options: VisibilityOptions): boolean {
  return typeof isVisible !== 'function' || isVisible.call(element, options) === true;
}

function reasonByVisibility(link: Element): HiddenReason | null {
  if (checkVisibility(link, { visibilityProperty: true, opacityProperty: true })) return null;
  if (!checkVisibility(link, {})) return 'display';
  return checkVisibility(link, { visibilityProperty: true }) ? 'opacity' : 'visibility';
}

function reasonByStyle(
  link: Element,
  view: Window,
  isTiny: (element: Element) => boolean,
  ground: (element: Element) => Colour | 'unknown',
): HiddenReason | null {
  const style = view.getComputedStyle(link);
  if (Number(style.opacity) <= MAX_OPACITY) return 'opacity';
  if (Number.parseFloat(style.fontSize) <= MAX_TINY_FONT) return 'font-size';
  if (Number.parseFloat(style.textIndent) < OFF_SCREEN_INDENT) return 'off-screen';
  if (/^rect\((?:0|1)(?:px)?[ ,]/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath)) return 'clipped';
  const box = boundingBox(link);
  if (box.right < 0 && box.left < OFF_SCREEN) return 'off-screen';
  if (box.bottom + view.scrollY < 0 && box.top + view.scrollY < OFF_SCREEN) return 'off-screen';
  if (isTiny(link)) return 'tiny-box';
  return isSameColour(link, style, ground(link)) ? 'same-colour' : null;
}

function isSameColour(link: Element, style: CSSStyleDeclaration, ground: Colour | 'unknown'): boolean {
  if (ground === 'unknown' || visibleText(link, 1) === '') return false;
  if (style.textDecorationLine.includes('underline') || style.textShadow !== 'none') return false;
  if (Number.parseFloat(style.borderBottomWidth) > 0) return false;
  const text = parseColour(style.color);
  return text !== null && (text.alpha === 0 || contrast(text, ground) < SAME_COLOUR_CONTRAST);
}

/** A box too small to show its content, which it cuts off. */
function clipsAway(element: Element, view: Window): boolean {
  const { width, height } = boundingBox(element);
  if (width >= MAX_TINY_BOX && height >= MAX_TINY_BOX) return false;
  const { overflow, display } = view.getComputedStyle(element);
  return overflow !== 'visible' && display !== 'contents' && display !== 'inline';
}

/** The ground that an element lays, `null` when it is see-through; pictures and free placement make it unknown. */
function groundOf(element: Element, view: Window): Colour | 'unknown' | null {
  const { backgroundImage, backgroundColor, position } = view.getComputedStyle(element);
  if (backgroundImage !== 'none' || position === 'absolute' || position === 'fixed') return 'unknown';
  const colour = parseColour(backgroundColor);
  if (!colour) return 'unknown';
  if (colour.alpha === 1) return colour;
  return colour.alpha > 0 ? 'unknown' : null;
}

/** The value of the nearest element, from this one upwards, that has one; each element is asked once. */
function inherited<Value>(ask: (element: Element) => Value | null, atRoot: Value): (element: Element) => Value {
  const known = new Map<Element, Value>();
  return (start) => {
    const passed: Element[] = [];
    let value: Value | null = null;
    let element: Element | null = start;
    while (element && value === null && passed.length < MAX_ANCESTORS) {
      value = known.get(element) ?? ask(element);
      passed.push(element);
      element = parentElement(element);
    }
    const found = value ?? atRoot;
    for (const one of passed) known.set(one, found);
    return found;
  };
}
