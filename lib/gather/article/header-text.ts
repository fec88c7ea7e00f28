import { LIMITS } from '../../snapshot/limits.ts';
import { cutText, plainText } from '../../snapshot/plain-text.ts';
import { characterData, htmlName, isElement, isText, nextNode, previousSibling } from '../dom.ts';
import { INLINE, UNREAD } from '../visible-text.ts';
import type { ArticleRegion } from './region.ts';

/**
 * Text between the headline and the first paragraph, where bylines, dates and labels such as "Sponsored" stand, one
 * line for each block. `null` when there is no headline or nothing in between.
 */
export function readHeaderText({ headline, blocks, blockElements }: ArticleRegion): string | null {
  const first = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text.length >= MIN_PARAGRAPH);
  const end = blockElements[first];
  if (!headline || !end || end.contains(headline)) return null;
  const root = headline.ownerDocument;
  const parts: string[] = [];
  let length = 0;
  let visited = 0;
  let node = nextNode(headline, root, true);
  while (node && node !== end && length < LIMITS.metaContent && visited < MAX_VISITED) {
    visited += 1;
    let skipInside = false;
    if (isText(node)) {
      const text = characterData(node).slice(0, LIMITS.metaContent);
      // Collapsed here: line breaks of the source part no lines.
      parts.push(isAfterBlock(node) ? '\n' : '', text.replace(/\s+/g, ' '));
      length += text.trim().length;
    } else if (isElement(node)) {
      skipInside = UNREAD.has(htmlName(node));
      if (!INLINE.has(htmlName(node))) parts.push('\n');
    }
    node = nextNode(node, root, skipInside);
  }
  // Without meeting the paragraph this is not the header but whatever follows.
  if (node !== end) return null;
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => plainText(line, LIMITS.metaContent))
    .filter((line) => line !== '');
  return lines.length === 0 ? null : cutText(lines.join('\n'), LIMITS.metaContent);
}

function isAfterBlock(text: Node): boolean {
  const before = previousSibling(text);
  return isElement(before) && !INLINE.has(htmlName(before));
}

const MIN_PARAGRAPH = 60;
const MAX_VISITED = 2_000;
