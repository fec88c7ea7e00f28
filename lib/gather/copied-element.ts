import type { LIMITS } from '../snapshot/limits.ts';
import type { Placement } from '../snapshot/types.ts';

/** What is known of one element of the page and of its copy. */
export interface CopiedElement {
  readonly index: number;
  readonly live: Element;
  readonly copy: Element;
  /** HTML name in lower case. */
  readonly name: string;
  readonly zone: Placement;
  /** It stands in another zone than its parent does. */
  readonly opensZone: boolean;
  /** Its class and id, joined by a space. */
  readonly classAndId: string;
  /** Hidden by its own markup or by that of an ancestor: `hidden`, `aria-hidden`, inline `display:none`. */
  readonly isHidden: boolean;
  /** Number of the first element after it that is not inside it. */
  readonly end: number;
  /** Of the copied text inside it, when it was counted while copying. */
  readonly textLength: number | null;
}

/** UTF-16 units of the copied text inside an element. */
export function textLengthOf({ textLength, copy }: CopiedElement): number {
  return textLength ?? (copy.textContent ?? '').length;
}

/** Attribute that numbers the elements of the copy. It survives cloning and Readability's renaming of elements. */
export const INDEX_ATTRIBUTE = 'data-i';

export type CopyLimits = Readonly<
  Record<keyof Pick<typeof LIMITS, 'copiedNodes' | 'depth' | 'textNode' | 'copiedText' | 'attribute'>, number>
>;
