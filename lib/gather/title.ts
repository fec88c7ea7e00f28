import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import type { ArticleFacts, TitleFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { characterData, firstChild, HTML_NAMESPACE, isText, namespaceUri, query } from './dom.ts';
import { isHiddenByMarkup } from './hidden-by-markup.ts';
import { firstText, ownValue } from './json-ld.ts';
import { articleNode } from './linked-data.ts';
import { metaContent } from './meta-tags.ts';
import { siteNames } from './site-names.ts';
import { isSameTitle, withoutSiteName, wordOverlap } from './title-text.ts';
import { visibleText } from './visible-text.ts';

/** Headings of the first level looked at. */
const MAX_HEADINGS = 20;
/** Shared words (Dice) from which a heading says the same as the page's own titles; heuristic, tuned on real pages. */
const SAME_TITLE = 0.5;

/** The document's title. SVG's `title` elements are not titles of the page. */
export function gatherTitle(context: GatherContext): TitleFacts {
  const titles = [...query(context.document, 'title')].filter((element) => namespaceUri(element) === HTML_NAMESPACE);
  const [first] = titles;
  return { text: first ? ownText(first) : null, count: titles.length };
}

/**
 * The article's headline. The page states it up to four times (heading, Open Graph, JSON-LD, `<title>`), each with
 * its own faults: the heading that agrees best with the others is what a reader sees, so it comes first.
 */
export function gatherHeadline(context: GatherContext): Pick<ArticleFacts, 'title' | 'titleSource'> {
  const sites = siteNames(context);
  const clean = (text: string | null): string =>
    text === null ? '' : withoutSiteName(plainText(text, LIMITS.title), sites);
  const document = clean(gatherTitle(context).text);
  const openGraph = clean(metaContent(context, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title'));
  const node = articleNode(context);
  const linked = clean(firstText(ownValue(node, 'headline')) ?? firstText(ownValue(node, 'name')));
  const stated = [openGraph, linked, document].filter((text) => text !== '');

  const heading = bestHeading(context, stated, sites);
  if (heading !== null) return { title: heading, titleSource: 'heading' };
  if (openGraph !== '') return { title: openGraph, titleSource: 'open-graph' };
  if (linked !== '') return { title: linked, titleSource: 'json-ld' };
  return document === '' ? { title: null, titleSource: null } : { title: document, titleSource: 'title' };
}

function bestHeading(context: GatherContext, stated: readonly string[], sites: readonly string[]): string | null {
  const seen: { readonly text: string; readonly support: number }[] = [];
  for (const level of ['h1', 'h2']) {
    const headings = [...query(context.document, level)].slice(0, MAX_HEADINGS);
    for (const element of headings) {
      const text = visibleText(element, LIMITS.title);
      if (text === '' || isHiddenByMarkup(element) || sites.some((site) => isSameTitle(text, site))) continue;
      const support = Math.max(0, ...stated.map((title) => wordOverlap(text, title)));
      // A second-level heading is the headline only where it says what the page's own titles say.
      if (support >= (level === 'h1' ? SAME_TITLE : 0.8)) seen.push({ text, support });
    }
    if (seen.length > 0) break;
  }
  const [best] = seen.toSorted((one, other) => other.support - one.support);
  return best?.text ?? null;
}

function ownText(title: Element): string {
  let text = '';
  for (let node = firstChild(title); node && text.length < LIMITS.title * 4; node = node.nextSibling) {
    if (isText(node)) text += characterData(node);
  }
  return plainText(text, LIMITS.title);
}
