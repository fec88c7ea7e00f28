import type { CopiedElement } from '../copied-element.ts';

/** Whether the element with that number is a given one or stands inside it; `null`, the body itself, never does. */
export function isInside(index: number | null, { index: start, end }: CopiedElement): boolean {
  return index !== null && index >= start && index < end;
}

/** A test for many elements at once: whether an element is one of them or stands inside one. */
export function coverOf(
  parts: readonly CopiedElement[],
  elements: readonly CopiedElement[],
): (index: number | null) => boolean {
  const covered = new Uint8Array(elements.length);
  for (const { index, end } of parts) covered.fill(1, index, end);
  return (index) => index !== null && covered[index] === 1;
}
