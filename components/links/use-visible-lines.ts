import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface VisibleLines {
  /** Index of the first line to draw, and of the first one after the last. */
  readonly from: number;
  readonly to: number;
  /** Room above the first drawn line and of the whole list, in CSS pixels. */
  readonly above: number;
  readonly height: number;
}

/** Lines drawn beyond the edges, in pixels of list, so that scrolling shows no gaps. */
const MARGIN = 600;

/**
 * Which lines of a long list need drawing. Whatever scrolls, popup, panel or window, the list's own place in the view
 * tells.
 *
 * @param tops offset of each line from the list's top, and the list's height as the last entry, in CSS pixels
 */
export function useVisibleLines(list: RefObject<HTMLElement | null>, tops: readonly number[]): VisibleLines {
  const [view, setView] = useState({ top: 0, bottom: 1_000 });
  useLayoutEffect(() => {
    const look = () => {
      const edge = list.current?.getBoundingClientRect().top ?? 0;
      const top = Math.floor(-edge / STEP) * STEP;
      const bottom = Math.ceil((window.innerHeight - edge) / STEP) * STEP;
      setView((known) => (known.top === top && known.bottom === bottom ? known : { top, bottom }));
    };
    look();
    // Scroll events do not bubble; caught on the way down they are heard from any scroller.
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [list]);

  const count = tops.length - 1;
  const from = Math.max(0, firstAfter(tops, view.top - MARGIN) - 1);
  const to = Math.min(count, firstAfter(tops, view.bottom + MARGIN));
  return { from, to, above: tops[from] ?? 0, height: tops[count] ?? 0 };
}

/** The view is told in steps, so that scrolling by a pixel draws nothing anew. */
const STEP = 100;

/** Index of the first value over `limit`; the length when there is none. The values rise. */
function firstAfter(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
