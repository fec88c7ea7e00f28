import type { CopiedElement } from '../page-copy.ts';

/** Whether the element with that number is a given one or stands inside it; `null`, the body itself, never does. */
export function isInside(index: number | null, { index: start, end }: CopiedElement): boolean {
  return index !== null && index >= start && index < end;
}
