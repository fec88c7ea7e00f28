import { plainText } from '../snapshot/plain-text.ts';
import { characterData, firstChild, htmlName, isElement, isText, nextNode, nextSibling, nodeName } from './dom.ts';

/**
 * Plain text under a node of the live page or of the copy, at most `limit` units, read iteratively. Scripts, styles
 * and other unread content are left out, ruby readings too; blocks are parted by spaces.
 */
export function visibleText(root: Node, limit: number): string {
  const only = firstChild(root);
  if (only && isText(only) && !nextSibling(only)) return plainText(characterData(only), limit);
  const parts: string[] = [];
  let length = 0;
  let visited = 0;
  let node: Node | null = root;
  while (node && length < limit * 2 && visited < MAX_VISITED) {
    visited += 1;
    let skipInside = false;
    if (isElement(node)) {
      const { isUnread, isInline } = readingOf(node);
      skipInside = isUnread;
      if (!isInline) parts.push(' ');
    } else if (isText(node)) {
      const text = characterData(node).slice(0, limit * 2);
      parts.push(text);
      length += text.length;
    }
    // The root itself may be skipped as well: nothing is read then.
    node = nextNode(node, root, skipInside);
  }
  return plainText(parts.join(''), limit);
}

const MAX_VISITED = 20_000;

interface Reading {
  readonly isUnread: boolean;
  readonly isInline: boolean;
}

/** How an element is read. Names repeat, so each is judged once. */
function readingOf(element: Element): Reading {
  const key = nodeName(element);
  const known = readings.get(key);
  if (known) return known;
  const name = htmlName(element);
  const reading = { isUnread: UNREAD.has(name), isInline: INLINE.has(name) };
  if (readings.size < MAX_READINGS) readings.set(key, reading);
  return reading;
}

const readings = new Map<string, Reading>();
const MAX_READINGS = 1_000;

/** Elements whose content is not read by a visitor. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style template noscript textarea select datalist iframe object canvas audio video rt rp head'.split(' '),
);

/** Elements that do not part words. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
