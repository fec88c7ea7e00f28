import { type ArticleStatements, type BylineStatement, STATEMENT_LIMITS } from '../../snapshot/statements.ts';
import { isBesideArticle, isUnseen } from '../beside-article.ts';
import type { GatherContext } from '../context.ts';
import { attribute, closest, htmlName, query } from '../dom.ts';
import { headlineIndex } from '../headline.ts';
import { labelledElements } from '../labelled-elements.ts';
import { linksTo } from '../links-to.ts';
import { visibleText } from '../visible-text.ts';

/** The elements of the article whose markup says that they name an author. */
export function bylineStatements(context: GatherContext): ArticleStatements['bylines'] {
  const found: BylineStatement[] = [];
  const headline = headlineIndex(context);
  for (const [rule, elements] of elementsByRule(context)) {
    for (const element of elements.slice(0, MAX_ELEMENTS)) {
      if (isAside(element, context) || isUnseen(context, element) || isPageWide(element)) continue;
      const text = visibleText(element, STATEMENT_LIMITS.line + 1);
      if (text === '' || closest(element, OTHERS_WORDS)) continue;
      const isLine = text.length <= STATEMENT_LIMITS.line;
      const index = context.copy.recordOf(element)?.index ?? null;
      found.push({
        rule,
        text: isLine ? text : '',
        parts: isLine ? [] : shortTexts(element, BOX_PARTS, MAX_BOX_PARTS),
        links: shortTexts(element, 'a[href]', STATEMENT_LIMITS.parts),
        index: index ?? 0,
        distance: index === null || headline === null ? null : Math.abs(index - headline),
        isInArticle: context.region?.contains(element) ?? false,
      });
      if (found.length === STATEMENT_LIMITS.bylines) return found;
    }
  }
  return found;
}

function elementsByRule(context: GatherContext): readonly (readonly [BylineStatement['rule'], readonly Element[]])[] {
  const find = (selector: string): readonly Element[] => [...query(context.document, selector)];
  const named = labelledElements(context, AUTHOR_CLASS).map(({ live }) => ({
    live,
    names: attribute(live, 'class')?.toLowerCase() ?? '',
  }));
  return [
    ['item-name', find('[itemprop~="author"] [itemprop~="name"]')],
    ['item', find('[itemprop~="author"]')],
    ['property', find('[property~="author"]:not(meta), [property~="schema:author"], [property~="dc:creator"]')],
    ['rel', find('a[rel~="author"]')],
    // A card in a table tells of the article's subject.
    ['card', find('.p-author, .author .fn, .vcard .fn').filter((element) => !closest(element, 'table'))],
    [
      'class-name',
      named.filter(({ names }) => names.includes('author') && names.includes('name')).map(({ live }) => live),
    ],
    [
      'class',
      named
        .filter(({ names }) => AUTHOR_CLASS.test(names) && (!names.includes('authori') || /byline|autor/.test(names)))
        .map(({ live }) => live),
    ],
    ['address', find('address')],
    ['profile', linksTo(context, PROFILE_PATH)],
  ];
}

function shortTexts(element: Element, selector: string, most: number): readonly string[] {
  return [...query(element, selector)]
    .slice(0, most)
    .map((part) => visibleText(part, STATEMENT_LIMITS.line))
    .filter((text) => text !== '' && text.length < MAX_PART);
}

/** Another part of the page; a footer that is the post's own, not the page's, is none. */
function isAside(element: Element, context: GatherContext): boolean {
  const isOwnFooter =
    context.copy.zoneOf(element) === 'footer' && closest(element, '[class*="entry" i], [class*="post" i]');
  return isBesideArticle(context, element) && !isOwnFooter;
}

/** Classes such as `author-jane` on the whole page or article say nothing about the text inside. */
function isPageWide(element: Element): boolean {
  return /^(?:html|body|main|article)$/.test(htmlName(element));
}

/** Names of other people's words on the page. */
export const OTHERS_WORDS =
  '.comment, [class*="comment-author" i], [class*="comment-meta" i], [id^="comment-"], [class*="bookmark" i], [class*="testimonial" i], blockquote';
const BOX_PARTS = 'h2, h3, h4, h5, h6, strong, b, a, .fn, [class*="name" i], div, p';
const MAX_BOX_PARTS = 6;
const MAX_PART = 60;
const MAX_ELEMENTS = 40;
const AUTHOR_CLASS = /byline|auth?or/i;
/** Where publishing systems keep the pages of their authors. */
const PROFILE_PATH = /\/(?:author|autor|contributor|writer|people\/|profile|team\/|user|staff\/|by\/|@)/i;
