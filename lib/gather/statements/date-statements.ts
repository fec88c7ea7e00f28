import { type ArticleStatements, type DateStatement, STATEMENT_LIMITS } from '../../snapshot/statements.ts';
import { isBesideArticle, isByHeadline } from '../beside-article.ts';
import type { GatherContext } from '../context.ts';
import { textLengthOf } from '../copied-element.ts';
import { attribute, closest, htmlName, query } from '../dom.ts';
import { headlineIndex } from '../headline.ts';
import { labelledElements } from '../labelled-elements.ts';
import { visibleText } from '../visible-text.ts';

/** The elements of the article made for dates, by name, class or property. */
export function dateStatements(context: GatherContext): ArticleStatements['dates'] {
  const found: DateStatement[] = [];
  const headline = headlineIndex(context);
  for (const element of datedElements(context)) {
    const record = context.copy.recordOf(element);
    if ((record && textLengthOf(record) > MAX_RAW_TEXT) || isOtherPart(context, element)) continue;
    const text = visibleText(element, STATEMENT_LIMITS.dateText + 1);
    const machine = machineText(element);
    if (text.length > STATEMENT_LIMITS.dateText || (machine === null && !DIGIT.test(text))) continue;
    if (!isByHeadline(context, element) && closest(element, OTHER_DATES)) continue;
    const name = htmlName(element);
    const index = record?.index ?? null;
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

/** Elements made for dates by name or property, and those that a class or id calls so, in document order. */
function datedElements(context: GatherContext): readonly Element[] {
  const made = [...query(context.document, DATE_ELEMENTS)];
  const called = labelledElements(context, DATE_LABEL).map(({ live }) => live);
  const index = (element: Element): number => context.copy.recordOf(element)?.index ?? context.copy.elements.length;
  // What was not copied, such as a `meta` in the body, comes last.
  return [...new Set([...made, ...called])].sort((one, other) => index(one) - index(other)).slice(0, MAX_ELEMENTS);
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
  'time, abbr[title], [itemprop~="datePublished"], [itemprop~="dateCreated"], [itemprop~="dateModified"], [property*="date" i]:not(meta), [property*="created" i]:not(meta), [property*="modified" i]:not(meta)';
const DATE_LABEL = /date|time|publish|posted|meta|byline|info|author/i;
/** Raw text, white space included, of an element that may still be a short one. */
const MAX_RAW_TEXT = 3_000;
