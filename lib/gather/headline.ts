import { LIMITS } from '../snapshot/limits.ts';
import type { GatherContext } from './context.ts';
import { query } from './dom.ts';
import { isHiddenByMarkup } from './hidden-by-markup.ts';
import { siteNames } from './site-names.ts';
import { statedTitles } from './stated-titles.ts';
import { isSameTitle, wordOverlap } from './title-text.ts';
import { titleWithin } from './title-within.ts';
import { visibleText } from './visible-text.ts';

/** The heading that stands over the article. */
export interface Headline {
  readonly element: Element;
  readonly text: string;
}

/** Headings of one level looked at. */
const MAX_HEADINGS = 20;
/** Shared words (Dice) from which a heading says the same as the page's own titles; heuristic, tuned on real pages. */
const SAME_TITLE = 0.5;
/** A second-level heading is the headline only where it says what the page's titles say. */
const CERTAINLY_SAME = 0.8;

/** The heading that agrees best with the titles that the page states elsewhere, or `null` when none agrees. */
export function headlineOf(context: GatherContext): Headline | null {
  const known = READ.get(context.copy);
  if (known !== undefined) return known;
  const stated = statedTitles(context).map(({ text }) => text);
  // Of a page that states no title elsewhere, the first heading is the headline.
  const least = stated.length === 0 ? 0 : SAME_TITLE;
  const found = bestOf(context, 'h1', stated, least) ?? bestOf(context, 'h2', stated, CERTAINLY_SAME);
  READ.set(context.copy, found);
  return found;
}

/** The headline's element; where there is none, the article's first block. */
export function headlineElement(context: GatherContext): Element | null {
  return headlineOf(context)?.element ?? context.region?.blockElements[0] ?? null;
}

/** Position of the headline's element among the copied ones. */
export function headlineIndex(context: GatherContext): number | null {
  const element = headlineElement(context);
  return element ? (context.copy.recordOf(element)?.index ?? null) : null;
}

const READ = new WeakMap<GatherContext['copy'], Headline | null>();

function bestOf(context: GatherContext, level: string, stated: readonly string[], least: number): Headline | null {
  const sites = siteNames(context);
  let best: Headline | null = null;
  let bestSupport = least;
  for (const element of [...query(context.document, level)].slice(0, MAX_HEADINGS)) {
    const text = visibleText(element, LIMITS.title);
    if (text === '' || isHiddenByMarkup(element) || sites.some((site) => isSameTitle(text, site))) continue;
    // `3 replies to "A post"` stands over the comments.
    if (context.copy.zoneOf(element) === 'comments') continue;
    const support = Math.max(0, ...stated.map((title) => wordOverlap(text, title)));
    if (support < bestSupport || (best !== null && support === bestSupport)) continue;
    best = { element, text: titleWithin(element, text, stated) };
    bestSupport = support;
  }
  return best;
}
