import { attribute, htmlName } from './dom.ts';

/** What may lead elsewhere by script, as buttons and boxes do that only look like links. */
export const SCRIPTED_LINK_SELECTOR = '[role="link"]:not([href]), [data-href]:not([href]), button[onclick]';

/** Whether an element that the selector for links found is none of HTML's or SVG's own links. */
export function isScriptedLink(element: Element): boolean {
  const name = htmlName(element);
  return !OWN_LINKS.has(name) || (name === 'a' && attribute(element, 'href') === null);
}

/**
 * The address to which it leads as far as its markup says: `data-href`, `data-url`, or the address that its `onclick`
 * sets or opens. `null` when none is written there; a script alone knows it then.
 */
export function scriptedAddress(element: Element): string | null {
  const stated = attribute(element, 'data-href') ?? attribute(element, 'data-url');
  if (stated) return stated;
  const handler = attribute(element, 'onclick')?.slice(0, MAX_HANDLER) ?? '';
  return OPENED.exec(handler)?.[1] ?? null;
}

/** Links of SVG have no HTML name; they keep their own address. */
const OWN_LINKS: ReadonlySet<string> = new Set(['a', 'area', '']);
const MAX_HANDLER = 500;
/** `location = '…'`, `location.href = '…'`, `location.assign('…')`, `window.open('…')`. */
const OPENED = /(?:location(?:\.href)? ?= ?|location\.(?:assign|replace) ?\( ?|\bopen ?\( ?)["']([^"']{1,2000})["']/;
