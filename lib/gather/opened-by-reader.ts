import type { HiddenReason } from '../snapshot/types.ts';
import { closest, matches, query } from './dom.ts';
import { visibleText } from './visible-text.ts';

/** Whether what hides an element is such a part. Nothing that a reader opens shows words of one pixel. */
export const isHiddenToBeOpened = (element: Element, reason: HiddenReason): boolean =>
  isOpenedByReader(element) && !(reason === 'font-size' && visibleText(element, 1) !== '');

/**
 * Whether an element waits in something that a reader opens, or that serves screen readers: usual and honest. Themes
 * write "menu" or "slider" on the whole page as well; a part that holds the headline is no menu.
 */
export const isOpenedByReader = (element: Element): boolean => {
  if (closest(element, OPENED_PARTS)) return true;
  const named = closest(element, NAMED_PARTS);
  return named !== null && !matches(named, 'html, body, main') && query(named, 'h1').length === 0;
};

const OPENED_PARTS =
  'details:not([open]), dialog, nav, menu, [role="dialog"], [role="tabpanel"], [role="menu"], [role="navigation"], [aria-hidden="true"], [aria-expanded]';

/** Told by their names alone. */
const NAMED_PARTS =
  '[id*="cookie" i], [class*="sr-only"], [class*="visually-hidden"], [class*="screen-reader"], [class*="skip-"], [class*="accordion" i], [class*="dropdown" i], [class*="menu" i], [class*="modal" i], [class*="popup" i], [class*="offcanvas" i], [class*="slide" i], [class*="carousel" i], [class*="tab-" i]';
