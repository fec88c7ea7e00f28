import { attribute, hasAttribute } from './dom.ts';

/**
 * Whether an element's own markup hides it: `hidden`, `aria-hidden="true"`, inline `display:none` or
 * `visibility:hidden`. Needs no layout, so it also answers for inert documents.
 */
export function isHiddenByMarkup(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== null && HIDING_STYLE.test(style.slice(0, MAX_STYLE));
}

const MAX_STYLE = 1_024;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;
