import { LIMITS } from '../snapshot/limits.ts';
import type { HeadingFact } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, localName, query } from './dom.ts';
import { isRendered } from './hidden-link.ts';
import { labelOf } from './label.ts';
import { placementOf } from './placement.ts';

/** Headings of the page; a heading's index is its place among these. */
export const HEADING_SELECTOR = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The headings of the page in document order, capped. */
export function gatherHeadings(context: GatherContext): readonly HeadingFact[] {
  const found = query(context.document, HEADING_SELECTOR);
  if (found.length > LIMITS.headings) {
    context.report({ code: 'truncated', subject: 'headings', kept: LIMITS.headings, seen: found.length });
  }
  const facts: HeadingFact[] = [];
  for (let index = 0; index < Math.min(found.length, LIMITS.headings); index += 1) {
    const element = found[index];
    if (element) facts.push(headingFact(element, index, context));
  }
  return facts;
}

function headingFact(element: Element, index: number, context: GatherContext): HeadingFact {
  const { region, copy } = context;
  const { text, source } = labelOf(element, LIMITS.headingText);
  const block = region?.blockOf(element) ?? null;
  return {
    index,
    level: levelOf(element),
    // A `title` is a tooltip: readers of the outline never see it.
    text: source === 'title' ? '' : text,
    textSource: source === 'title' ? 'none' : source,
    placement:
      element === region?.headline || isEmptyInArticle(element, text, context)
        ? 'article'
        : placementOf(element, context),
    isHidden: copy.recordOf(element)?.isHidden === true || !isRendered(element),
    block: block !== null && region?.blocks[block]?.kind === 'heading' ? block : null,
  };
}

/** An article is kept by its text, of which an empty heading has none: it belongs there when it stands between its blocks. */
function isEmptyInArticle(element: Element, text: string, { copy, region }: GatherContext): boolean {
  if (text !== '' || region === null || copy.zoneOf(element) !== 'other') return false;
  const [first, own, last] = [region.blockElements[0], element, region.blockElements.at(-1)].map((live) =>
    live === undefined ? undefined : copy.recordOf(live)?.index,
  );
  return first !== undefined && own !== undefined && last !== undefined && first < own && own < last;
}

/** `aria-level` counts for `role=heading`; 2 is what the standard assumes when it is missing. */
function levelOf(element: Element): number {
  const named = /^h([1-6])$/.exec(localName(element))?.[1];
  const stated = Number(attribute(element, 'aria-level') ?? Number.NaN);
  const level = attribute(element, 'role') === 'heading' && stated >= 1 ? stated : Number(named ?? 2);
  return Math.min(Math.trunc(level), MAX_LEVEL);
}

const MAX_LEVEL = 9;
