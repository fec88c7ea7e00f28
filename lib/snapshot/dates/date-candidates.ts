import { foldLetters } from '../fold-letters.ts';
import type { DateStatement, StatedPage } from '../statements.ts';
import type { DateSource } from '../types.ts';
import { dateMetaRole } from './date-meta.ts';
import { MODIFIED_LABEL, OTHER_LABEL, PUBLISHED_LABEL } from './date-words.ts';
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
  /** Words before it say what it is the date of. */
  readonly isLabelled: boolean;
}

/** Every date that the page states for its article, in no order of trust. */
export function collectDates(page: StatedPage): readonly DateCandidate[] {
  const dating: DateContext = { now: page.takenAt, isDayFirst: isDayFirst(page) };
  return [
    ...linkedDates(page, dating),
    ...metaDates(page, dating),
    ...page.statements.dates.flatMap((statement) => elementDates(statement, dating)),
    ...lineDates(page, dating),
    ...addressDates(page, dating),
  ];
}

function linkedDates({ statements }: StatedPage, dating: DateContext): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const { of, key, text } of statements.linked) {
    const meaning = LINKED_MEANING.get(key);
    const date = meaning && parseDateValue(text, dating);
    if (!date) continue;
    const trust = (of === 'article' ? 100 : 80) + meaning.worth;
    found.push({ ...date, source: 'json-ld', role: meaning.role, isVisible: false, trust, isLabelled: true });
  }
  return found;
}

function metaDates({ statements }: StatedPage, dating: DateContext): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const { key, text } of statements.meta) {
    const meaning = dateMetaRole(key);
    const date = meaning && parseDateValue(text, dating);
    if (date) found.push({ ...date, ...meaning, source: 'meta', isVisible: false, isLabelled: true });
  }
  return found;
}

/** Dates in elements made for them, by name, class or property. */
function elementDates(statement: DateStatement, dating: DateContext): DateCandidate[] {
  const { element, property, label, text, machine } = statement;
  const isMicrodata = PROPERTY.test(property);
  const kind = { isMicrodata, label, isModified: MODIFIED_PROPERTY.test(property) || MODIFIED_CLASS.test(label) };
  const base = (isMicrodata ? 70 : element === 'time' ? 50 : 30) + nearness(statement);
  const date = machine === null ? null : parseDateValue(machine, dating);
  return date ? markedDates(date, text, kind, base) : textDates(text, dating, kind, base);
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
  const candidate = { ...date, source, isVisible: text !== '', trust, isLabelled: isModified } as const;
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
      isLabelled: isLabelled || isModified,
      // A short line is about its date, a long one mentions it.
      trust: base + (isLabelled ? 5 : 0) - text.length / 30,
    });
  }
  return found;
}

/** Dates in short lines around the headline, whatever their markup. */
function lineDates({ statements }: StatedPage, dating: DateContext): DateCandidate[] {
  const kind = { isMicrodata: false, label: '', isModified: false };
  return statements.lines
    .filter(({ text }) => text.length <= MAX_DATE_LINE && /\p{Nd}/u.test(text))
    .flatMap((line) => textDates(line.text, dating, kind, (line.isBehind ? 0 : 15) + nearness(line)));
}

/** 0 to 20: how close an element stands to the headline, less inside the article's text. */
function nearness({ distance, isInArticle }: Pick<DateStatement, 'distance' | 'isInArticle'>): number {
  return Math.max(0, 20 - (distance ?? FAR) / 10) - (isInArticle ? 5 : 0);
}

function addressDates({ url }: StatedPage, dating: DateContext): DateCandidate[] {
  const date = dateInPath(url, dating.now);
  return date ? [{ ...date, source: 'url', role: 'published', isVisible: false, trust: 75, isLabelled: false }] : [];
}

/** American pages write the month first; other English ones and all other languages the day. */
function isDayFirst({ url, language }: StatedPage): boolean {
  const declared = language.declared?.toLowerCase().slice(0, 12) ?? '';
  if (declared.startsWith('en-') || declared.startsWith('en_')) return !/us|ph/.test(declared.slice(3));
  const host = URL.parse(url)?.hostname ?? '';
  if (DAY_FIRST_HOST.test(host)) return true;
  return declared !== '' && !declared.startsWith('en');
}

const MAX_DATES = 4;
const MAX_DATE_LINE = 110;
const FAR = 400;
const PROPERTY = /date(?:Published|Created|Modified)|\bdc(?:terms)?:/;
const MODIFIED_PROPERTY = /Modified/;
const MODIFIED_CLASS = /(?:^|[\s_-])(?:updated?|modified)/i;
const PUBLISHED_CLASS = /(?:^|[\s_-])published/i;
const DAY_FIRST_HOST =
  /\.(?:uk|au|nz|ie|in|za|sg|my|de|at|ch|fr|es|it|nl|be|pl|ru|br|pt|se|no|dk|fi|cz|gr|tr|id|ar|mx|co|cl|pe|eu)$/;
const LINKED_MEANING: ReadonlyMap<string, { readonly role: DateCandidate['role']; readonly worth: number }> = new Map([
  ['datePublished', { role: 'published', worth: 0 }],
  ['dateCreated', { role: 'published', worth: -30 }],
  ['uploadDate', { role: 'published', worth: -35 }],
  ['dateModified', { role: 'modified', worth: 0 }],
]);
