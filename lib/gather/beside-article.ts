import type { Placement } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { headlineElement, headlineIndex } from './headline.ts';

/** Elements from the headline within which everything is the article's head (heuristic). */
const BY_HEADLINE = 12;

/**
 * Whether an element stands in a part of the page that speaks of something other than the article: comments, related
 * posts, menus. A menu or sidebar right by the headline does not, nor what stands in the same part as the headline:
 * some themes call their whole content a widget.
 */
export function isBesideArticle(context: GatherContext, element: Element): boolean {
  const zone = context.copy.zoneOf(element);
  if (!ASIDE_ZONES.has(zone) || zone === articleZone(context)) return false;
  return OTHERS_WORDS.has(zone) || !isByHeadline(context, element);
}

/** Whether an element stands right before or behind the headline. */
export function isByHeadline(context: GatherContext, element: Element): boolean {
  const headline = headlineIndex(context);
  const index = context.copy.recordOf(element)?.index;
  return headline !== null && index !== undefined && Math.abs(index - headline) <= BY_HEADLINE;
}

/** Whether a reader cannot see an element, though he sees the headline; scripts reveal whole pages that begin hidden. */
export function isUnseen(context: GatherContext, element: Element): boolean {
  if (context.copy.recordOf(element)?.isHidden !== true) return false;
  const headline = headlineElement(context);
  return headline === null || context.copy.recordOf(headline)?.isHidden !== true;
}

function articleZone(context: GatherContext): Placement | null {
  const element = headlineElement(context);
  return element ? context.copy.zoneOf(element) : null;
}

/** Never the article's, however near: a short post's comments stand right under its headline. */
const OTHERS_WORDS: ReadonlySet<Placement> = new Set(['comments', 'related', 'ad']);

const ASIDE_ZONES: ReadonlySet<Placement> = new Set([
  'comments',
  'related',
  'navigation',
  'sidebar',
  'footer',
  'ad',
  'share',
]);
