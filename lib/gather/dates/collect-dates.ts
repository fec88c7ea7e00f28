import type { DateSource } from '../../snapshot/types.ts';
import { isBesideArticle, isByHeadline } from '../beside-article.ts';
import type { GatherContext } from '../context.ts';
import { attribute, closest, htmlName, query } from '../dom.ts';
import { headlineIndex } from '../headline.ts';
import { firstText, ownValue } from '../json-ld.ts';
import { linesOf } from '../lines.ts';
import { articleNode, webPageNode } from '../linked-data.ts';
import { metaTagsOf } from '../meta-tags.ts';
import { visibleText } from '../visible-text.ts';
import { dateMetaRole } from './date-meta.ts';
import { MODIFIED_LABEL, OTHER_LABEL, PUBLISHED_LABEL } from './date-words.ts';
import { foldLetters } from './month-names.ts';
import { type DateContext, dateInPath, type FoundDate, findDates, parseDateValue } from './parse-date.ts';

/** One statement of the page about a date. */
export interface DateCandidate {
  readonly iso: string;
  readonly source: DateSource;
  readonly role: 'published' | 'modified';
  readonly isVisible: boolean;
  readonly raw: string;
  /** Higher is believed first. */
  readonly trust: number;
  readonly isAmbiguous: boolean;
}

/** Every date that the page states for its article, in no order of trust. */
export function collectDates(context: GatherContext): readonly DateCandidate[] {
  const dating: DateContext = { now: new Date(context.now), isDayFirst: isDayFirst(context) };
  return [
    ...linkedDates(context, dating),
    ...metaDates(context, dating),
    ...elementDates(context, dating),
    ...lineDates(context, dating),
    ...addressDates(context, dating),
  ];
}

function linkedDates(context: GatherContext, dating: DateContext): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const [node, trust] of [
    [articleNode(context), 100],
    [webPageNode(context), 80],
  ] as const) {
    for (const [key, role, worth] of LINKED_KEYS) {
      const text = firstText(ownValue(node, key));
      const date = text === null ? null : parseDateValue(text, dating);
      if (date) found.push({ ...date, source: 'json-ld', role, isVisible: false, trust: trust + worth });
    }
  }
  return found;
}

function metaDates(context: GatherContext, dating: DateContext): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const [key, contents] of metaTagsOf(context)) {
    const meaning = dateMetaRole(key);
    const date = meaning && parseDateValue(contents[0] ?? '', dating);
    if (date) found.push({ ...date, ...meaning, source: 'meta', isVisible: false });
  }
  return found;
}

/** Dates in elements made for them, by name, class or property. */
function elementDates(context: GatherContext, dating: DateContext): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const element of [...query(context.document, DATE_ELEMENTS)].slice(0, MAX_ELEMENTS)) {
    const isHead = isByHeadline(context, element);
    if (isOtherPart(context, element) || (!isHead && closest(element, OTHER_DATES))) continue;
    const text = visibleText(element, MAX_TEXT + 1);
    if (text.length > MAX_TEXT) continue;
    const prop = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'property') ?? ''}`.slice(0, MAX_LABEL);
    const label = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, MAX_LABEL);
    const isMicrodata = PROPERTY.test(prop);
    const kind = { isMicrodata, label, isModified: MODIFIED_PROPERTY.test(prop) || MODIFIED_CLASS.test(label) };
    const base = (isMicrodata ? 70 : htmlName(element) === 'time' ? 50 : 30) + nearness(context, element);
    const machine = machineDate(element, dating);
    found.push(...(machine ? markedDates(machine, text, kind, base) : textDates(text, dating, kind, base)));
  }
  return found;
}

/** A date marked as the article's in a footer or sidebar is the article's: themes put it there. */
function isOtherPart(context: GatherContext, element: Element): boolean {
  const zone = context.copy.zoneOf(element);
  const isMarked = PROPERTY.test(attribute(element, 'itemprop')?.slice(0, MAX_LABEL) ?? '');
  return isBesideArticle(context, element) && !(isMarked && (zone === 'footer' || zone === 'sidebar'));
}

interface ElementKind {
  readonly isMicrodata: boolean;
  readonly label: string;
  readonly isModified: boolean;
}

/** The date in an element's attribute; one that is labelled both published and updated counts as both. */
function markedDates(date: FoundDate, text: string, kind: ElementKind, trust: number): DateCandidate[] {
  const source = kind.isMicrodata ? 'microdata' : 'time';
  const isModified = kind.isModified || MODIFIED_LABEL.test(foldLetters(text.split(/\d/)[0] ?? ''));
  const candidate = { ...date, source, isVisible: text !== '', trust } as const;
  const isBoth = isModified && PUBLISHED_CLASS.test(kind.label);
  return [
    ...(!isModified || isBoth ? [{ ...candidate, role: 'published' } as const] : []),
    ...(isModified ? [{ ...candidate, role: 'modified' } as const] : []),
  ];
}

/** The dates in an element's text, each with the role that the words before it give. */
function textDates(text: string, dating: DateContext, kind: ElementKind, base: number): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const date of findDates(text, dating).slice(0, MAX_DATES)) {
    const before = foldLetters(text.slice(0, date.index));
    if (OTHER_LABEL.test(before)) continue;
    const isLabelled = PUBLISHED_LABEL.test(before);
    const isModified = MODIFIED_LABEL.test(before) || (kind.isModified && !isLabelled);
    found.push({
      ...date,
      source: kind.isMicrodata ? 'microdata' : 'text',
      role: isModified ? 'modified' : 'published',
      isVisible: true,
      // A short line is about its date, a long one mentions it.
      trust: base + (isLabelled ? 5 : 0) - text.length / 30,
    });
  }
  return found;
}

/** Dates in short lines around the headline, whatever their markup. */
function lineDates(context: GatherContext, dating: DateContext): DateCandidate[] {
  const kind = { isMicrodata: false, label: '', isModified: false };
  return linesOf(context)
    .filter(({ text }) => text.length <= MAX_DATE_LINE && /\p{Nd}/u.test(text))
    .flatMap(({ record, text, isBehind }) =>
      textDates(text, dating, kind, (isBehind ? 0 : 15) + nearness(context, record.live)),
    );
}

/** 0 to 20: how close an element stands to the headline, less inside the article's text. */
function nearness(context: GatherContext, element: Element): number {
  const index = context.copy.recordOf(element)?.index ?? null;
  const headline = headlineIndex(context);
  const distance = index === null || headline === null ? FAR : Math.abs(index - headline);
  return Math.max(0, 20 - distance / 10) - (context.region?.contains(element) ? 5 : 0);
}

function machineDate(element: Element, dating: DateContext): FoundDate | null {
  const value =
    attribute(element, 'datetime') ??
    attribute(element, 'content') ??
    (htmlName(element) === 'abbr' ? attribute(element, 'title') : null);
  return value === null || value === '' ? null : parseDateValue(value, dating);
}

function addressDates(context: GatherContext, dating: DateContext): DateCandidate[] {
  const date = dateInPath(context.url, dating.now);
  return date ? [{ ...date, source: 'url', role: 'published', isVisible: false, trust: 75 }] : [];
}

/** American pages write the month first; other English ones and all other languages the day. */
function isDayFirst(context: GatherContext): boolean {
  const [root] = query(context.document, 'html');
  const declared = (root ? attribute(root, 'lang') : null)?.toLowerCase().slice(0, 12) ?? '';
  if (declared.startsWith('en-') || declared.startsWith('en_')) return !/us|ph/.test(declared.slice(3));
  const host = URL.parse(context.url)?.hostname ?? '';
  if (DAY_FIRST_HOST.test(host)) return true;
  return declared !== '' && !declared.startsWith('en');
}

const MAX_ELEMENTS = 400;
const MAX_TEXT = 300;
const MAX_LABEL = 300;
const MAX_DATES = 4;
const MAX_DATE_LINE = 110;
const FAR = 400;
const PROPERTY = /date(?:Published|Created|Modified)|\bdc(?:terms)?:/;
const MODIFIED_PROPERTY = /Modified/;
const MODIFIED_CLASS = /(?:^|[\s_-])(?:updated?|modified)/i;
const PUBLISHED_CLASS = /(?:^|[\s_-])published/i;
/** Dates of other things: readers' words, teasers in the text, events, the page's own clock. */
const OTHER_DATES =
  '.comment, [class*="comment-meta" i], [id^="comment-"], [class*="teaser" i], [class*="bookmark" i], [class*="event-" i], [class*="clock" i], [class*="current-date" i], [class*="today" i], blockquote';
const DATE_ELEMENTS =
  'time, abbr[title], [itemprop~="datePublished"], [itemprop~="dateCreated"], [itemprop~="dateModified"], [property*="date" i]:not(meta), [property*="created" i]:not(meta), [property*="modified" i]:not(meta), [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="meta" i], [class*="byline" i], [class*="info" i], [class*="author" i], [id*="date" i]';
const DAY_FIRST_HOST =
  /\.(?:uk|au|nz|ie|in|za|sg|my|de|at|ch|fr|es|it|nl|be|pl|ru|br|pt|se|no|dk|fi|cz|gr|tr|id|ar|mx|co|cl|pe|eu)$/;
const LINKED_KEYS = [
  ['datePublished', 'published', 0],
  ['dateCreated', 'published', -30],
  ['uploadDate', 'published', -35],
  ['dateModified', 'modified', 0],
] as const;
