import { type ArticleStatements, type DateStatement, STATEMENT_LIMITS } from '../../snapshot/statements.ts';
import { isBesideArticle, isByHeadline } from '../beside-article.ts';
import type { GatherContext } from '../context.ts';
import { attribute, closest, htmlName, query } from '../dom.ts';
import { headlineIndex } from '../headline.ts';
import { visibleText } from '../visible-text.ts';

/** The elements of the article made for dates, by name, class or property. */
export function dateStatements(context: GatherContext): ArticleStatements['dates'] {
  const found: DateStatement[] = [];
  const headline = headlineIndex(context);
  for (const element of [...query(context.document, DATE_ELEMENTS)].slice(0, MAX_ELEMENTS)) {
    const isHead = isByHeadline(context, element);
    if (isOtherPart(context, element) || (!isHead && closest(element, OTHER_DATES))) continue;
    const text = visibleText(element, STATEMENT_LIMITS.dateText + 1);
    const machine = machineText(element);
    if (text.length > STATEMENT_LIMITS.dateText || (machine === null && !DIGIT.test(text))) continue;
    const name = htmlName(element);
    const index = context.copy.recordOf(element)?.index ?? null;
    found.push({
      element: name === 'time' || name === 'abbr' ? name : 'other',
      property: joined(element, 'itemprop', 'property'),
      label: joined(element, 'class', 'id'),
      text,
      machine,
      distance: index === null || headline === null ? null : Math.abs(index - headline),
      isInArticle: context.region?.contains(element) ?? false,
    });
    if (found.length === STATEMENT_LIMITS.dates) break;
  }
  return found;
}

function machineText(element: Element): string | null {
  const value =
    attribute(element, 'datetime') ??
    attribute(element, 'content') ??
    (htmlName(element) === 'abbr' ? attribute(element, 'title') : null);
  return value === null || !DIGIT.test(value.slice(0, STATEMENT_LIMITS.label))
    ? null
    : value.slice(0, STATEMENT_LIMITS.label);
}

function joined(element: Element, ...names: readonly string[]): string {
  return names
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .slice(0, STATEMENT_LIMITS.label)
    .trim();
}

/** A date marked as the article's in a footer or sidebar is the article's: themes put it there. */
function isOtherPart(context: GatherContext, element: Element): boolean {
  const zone = context.copy.zoneOf(element);
  const isMarked = /\bdate(?:Published|Created|Modified)/.test(attribute(element, 'itemprop') ?? '');
  return isBesideArticle(context, element) && !(isMarked && (zone === 'footer' || zone === 'sidebar'));
}

const DIGIT = /\p{Nd}/u;
const MAX_ELEMENTS = 400;
/** Dates of other things: readers' words, teasers in the text, events, the page's own clock. */
const OTHER_DATES =
  '.comment, [class*="comment-meta" i], [id^="comment-"], [class*="teaser" i], [class*="bookmark" i], [class*="event-" i], [class*="clock" i], [class*="current-date" i], [class*="today" i], blockquote';
const DATE_ELEMENTS =
  'time, abbr[title], [itemprop~="datePublished"], [itemprop~="dateCreated"], [itemprop~="dateModified"], [property*="date" i]:not(meta), [property*="created" i]:not(meta), [property*="modified" i]:not(meta), [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="meta" i], [class*="byline" i], [class*="info" i], [class*="author" i], [id*="date" i]';
