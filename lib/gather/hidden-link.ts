import type { HiddenReason } from '../snapshot/types.ts';
import { boundingBox, closest, isElement, parentElement } from './dom.ts';
import { visibleText } from './visible-text.ts';

/**
 * How a rendered link is hidden from readers, or `null` when it can be seen, when it waits behind a control that
 * opens it (menu, accordion, dialog), or when the document has no layout to ask.
 */
export function hiddenReason(link: Element, view: Window | null): HiddenReason | null {
  if (!view || typeof isVisible !== 'function') return null;
  const reason = reasonByVisibility(link) ?? reasonByStyle(link, view);
  return reason !== null && closest(link, OPENED_BY_READER) ? null : reason;
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
const MAX_ANCESTORS = 12;

/** Content that a reader opens, or that serves screen readers: usual and honest. */
const OPENED_BY_READER =
  'details:not([open]), dialog, nav, menu, [role="dialog"], [role="tabpanel"], [role="menu"], [role="navigation"], [aria-hidden="true"], [aria-expanded], [id*="cookie" i], [class*="sr-only"], [class*="visually-hidden"], [class*="screen-reader"], [class*="skip-"], [class*="accordion" i], [class*="dropdown" i], [class*="menu" i], [class*="modal" i], [class*="popup" i], [class*="offcanvas" i], [class*="slide" i], [class*="carousel" i], [class*="tab-" i]';

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

function reasonByStyle(link: Element, view: Window): HiddenReason | null {
  const style = view.getComputedStyle(link);
  if (Number(style.opacity) <= MAX_OPACITY) return 'opacity';
  if (Number.parseFloat(style.fontSize) <= MAX_TINY_FONT) return 'font-size';
  if (Number.parseFloat(style.textIndent) < OFF_SCREEN_INDENT) return 'off-screen';
  if (/^rect\((?:0|1)(?:px)?[ ,]/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath)) return 'clipped';
  const box = boundingBox(link);
  if (box.right < 0 && box.left < OFF_SCREEN) return 'off-screen';
  if (box.bottom + view.scrollY < 0 && box.top + view.scrollY < OFF_SCREEN) return 'off-screen';
  if (isInTinyBox(link, view)) return 'tiny-box';
  return isSameColour(link, style, view) ? 'same-colour' : null;
}

/** Text in a box too small to show it, cut off by `overflow`. */
function isInTinyBox(link: Element, view: Window): boolean {
  let element: Element | null = link;
  for (let steps = 0; element && steps < MAX_ANCESTORS; steps += 1) {
    const box = boundingBox(element);
    if (box.width < MAX_TINY_BOX || box.height < MAX_TINY_BOX) {
      const { overflow, display } = view.getComputedStyle(element);
      if (display !== 'contents' && display !== 'inline' && overflow !== 'visible') return true;
    }
    element = parentElement(element);
  }
  return false;
}

function isSameColour(link: Element, style: CSSStyleDeclaration, view: Window): boolean {
  if (visibleText(link, 1) === '' || /underline/.test(style.textDecorationLine)) return false;
  if (Number.parseFloat(style.borderBottomWidth) > 0 || style.textShadow !== 'none') return false;
  const text = rgba(style.color);
  const ground = background(link, view);
  if (!text || !ground) return false;
  if (text[3] === 0) return true;
  return contrast(text, ground) < SAME_COLOUR_CONTRAST;
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The first opaque ground behind an element; `null` when a picture or a see-through colour is in between. */
function background(link: Element, view: Window): Colour | null {
  let element: Element | null = link;
  for (let steps = 0; element && steps < MAX_ANCESTORS; steps += 1) {
    const { backgroundImage, backgroundColor, position } = view.getComputedStyle(element);
    // What is placed freely may lie over anything.
    if (backgroundImage !== 'none' || position === 'absolute' || position === 'fixed') return null;
    const colour = rgba(backgroundColor);
    if (!colour) return null;
    if (colour[3] === 1) return colour;
    if (colour[3] > 0) return null;
    element = parentElement(element);
  }
  return isElement(element) ? null : [255, 255, 255, 1];
}

function rgba(value: string): Colour | null {
  const match = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.]{1,8}))?\)$/.exec(value);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4] ?? 1)] : null;
}

/** Contrast by WCAG 2.2, 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const lighter = Math.max(luminance(one), luminance(other));
  const darker = Math.min(luminance(one), luminance(other));
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
