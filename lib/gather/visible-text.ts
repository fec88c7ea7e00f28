import { plainText } from '../snapshot/plain-text.ts';
import { characterData, firstChild, htmlName, isElement, isText, nextNode, nextSibling } from './dom.ts';

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
    if (isText(node)) {
      const text = characterData(node).slice(0, limit * 2);
      parts.push(text);
      length += text.length;
    } else if (isElement(node)) {
      const name = htmlName(node);
      skipInside = UNREAD.has(name);
      if (!INLINE.has(name)) parts.push(' ');
    }
    // The root itself may be skipped as well: nothing is read then.
    node = nextNode(node, root, skipInside);
  }
  return plainText(parts.join(''), limit);
}

const MAX_VISITED = 20_000;

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
