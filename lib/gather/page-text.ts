import type { GatherContext } from './context.ts';
import { visibleText } from './visible-text.ts';

/** Text read for contact addresses and for telling what a reader can see; real pages have 5,000 to 60,000 (heuristic). */
const MAX_TEXT = 200_000;

/** The text of the whole page as copied, capped, made once for all gatherers. */
export function pageText(context: GatherContext): string {
  const known = READ.get(context.copy);
  if (known !== undefined) return known;
  const text = visibleText(context.copy.document.body, MAX_TEXT);
  READ.set(context.copy, text);
  return text;
}

const READ = new WeakMap<GatherContext['copy'], string>();
