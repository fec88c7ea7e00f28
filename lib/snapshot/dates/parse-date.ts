import { dayNumber, dayOfIso, isoDay, isoText } from './calendar.ts';
import { monthOf } from './month-names.ts';

/** Earliest year believed; the first blogs are of 1994 (heuristic). */
const FIRST_YEAR = 1994;
/** Longest text searched for dates. */
const MAX_LENGTH = 400;
/** A page may be published ahead of the reader's clock by a time zone, not by more. */
const FUTURE_DAYS = 1;
const DAY_SECONDS = 86_400;
const THAI_ERA = 543;

export interface FoundDate {
  /** `2026-03-14`, or with time (and offset, when given) where the text is in ISO form. */
  readonly iso: string;
  readonly index: number;
  readonly raw: string;
  /** Day and month could be the other way round (`03/04/2026`). */
  readonly isAmbiguous: boolean;
}

export interface DateContext {
  /** The moment of reading, ISO 8601: later dates are refused. */
  readonly now: string;
  /** Whether `03/04/2026` means 3 April; American pages write the month first. */
  readonly isDayFirst: boolean;
}

/** All dates in a text, in order: numbers in the usual orders, month names, year-month-day scripts. Never throws. */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  const searched = latinDigits(text.slice(0, MAX_LENGTH));
  const found: FoundDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of searched.matchAll(pattern)) {
      const overlaps = found.some(
        ({ index, raw }) => match.index < index + raw.length && index < match.index + match[0].length,
      );
      if (overlaps) continue;
      const date = read(match, context);
      if (date === null || !isPlausible(isoOf(date), context.now)) continue;
      const isAmbiguous = pattern === NUMERIC && date.day <= 12 && date.month <= 12 && date.day !== date.month;
      found.push({ iso: isoOf(date), index: match.index, raw: match[0].trim(), isAmbiguous });
    }
  }
  return found.sort((one, other) => one.index - other.index);
}

/**
 * The one date of an attribute or JSON value: ISO 8601 with its time kept, else the first date that `findDates` sees,
 * else seconds or milliseconds since 1970. `null` for anything impossible or in the future.
 */
export function parseDateValue(value: string, context: DateContext): FoundDate | null {
  const text = value.trim().slice(0, MAX_LENGTH);
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const day = isoDay(Math.floor(Number(text.slice(0, 10)) / DAY_SECONDS));
    return isPlausible(day, context.now) ? { iso: day, index: 0, raw: text, isAmbiguous: false } : null;
  }
  return findDates(text.replace(COMPACT, '$1-$2-$3 '), context)[0] ?? null;
}

/** A date in the path of an address: `/2026/03/14/`, `/2026-03-14-title`, `/20260314/`. Years with a month alone do not count. */
export function dateInPath(url: string, now: string): FoundDate | null {
  const path = URL.parse(url)?.pathname.slice(0, MAX_LENGTH) ?? '';
  const match = PATH_DATE.exec(path);
  if (!match) return null;
  const [raw, year, month, day] = match;
  const named = /^\d/.test(month ?? '') ? Number(month) : monthOf(month ?? '');
  const date = named === null ? null : calendarDate(Number(year), named, Number(day));
  if (date === null || !isPlausible(isoOf(date), now)) return null;
  return { iso: isoOf(date), index: match.index, raw: raw.replace(/^\/|\/$/g, ''), isAmbiguous: false };
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `T10:20:30+02:00`, or empty. */
  readonly time: string;
}

type Read = (match: RegExpExecArray, context: DateContext) => CalendarDate | null;

const TIME = /^[T ]{1,2}(\d{2}):(\d{2})(?::(\d{1,2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?/;
const ISO =
  /(?<!\d)((?:19|20|25)\d\d)(?:-|\. ?|\/| ?年 ?| ?년 ?)(\d{1,2})(?:-|\. ?|\/| ?月 ?| ?월 ?)(\d{1,2})(?!\d)([T ]{1,2}\d{2}:\d{2}[0-9:.,+Z -]{0,24})?/g;
const NUMERIC = /(?<![\d./-])(\d{1,2}) ?([./|-]) ?(\d{1,2}) ?\2 ?((?:19|20|25)?\d\d)(?![\d./-]?\d)/g;
/**
 * A word by what it is not: patterns of Unicode properties take longer to compile than a page's dates to read. Without
 * the micro sign, whose capital is a Greek letter.
 */
const NO_LETTER = '\\s\\d!-/:-@\\[-`{-~\u00a1-\u00b4\u00b6-\u00bf\u2010-\u206f\u3000-\u303f';
const WORD = `([^${NO_LETTER}]{2,14})`;
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|te|ten|ος|[.ºª°-])?,?(?: ?(?:de|of|del|a|i) | ?d['’])?[ .-]{0,2}${WORD}[.,]?(?: de| del| г)?[ ,./’'-]{0,3}((?:19|20|25)\\d\\d)(?!\\d)`,
  'gi',
);
const MONTH_DAY_YEAR = new RegExp(
  `(?<=^|[${NO_LETTER}])${WORD}[.,]?[ -]{0,2}(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: ?,| de)?(?:[ ,-]{1,3}|(?<=\\d\\d))((?:19|20|25)\\d\\d)(?!\\d)`,
  'gi',
);
const YEAR_MONTH_DAY = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)(?:\\.|,| m\\.|\\. gada)?[ -]${WORD}[., -]{1,2}(\\d{1,2})(?!\\d)`,
  'gi',
);
const VIETNAMESE = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? ?,?((?:19|20)\d\d)/gi;
const PATH_DATE =
  /(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2]|(?<=[/_-])[1-9]|(?<=[/_-])[a-z]{3,9})(?:[/_-]|(?<=[/_-]?\d\d))(0[1-9]|[12]\d|3[01]|[1-9](?=\D))(?!\d)/i;

/** `20260314`, alone or before a time. */
const COMPACT = /^(20\d\d)([01]\d)([0-3]\d)(?=\D|$|\d{4}(?:\d\d)?$)/;

const FORMS: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  {
    pattern: ISO,
    read: ([, year, month, day, rest]) => calendarDate(Number(year), Number(month), Number(day), timeOf(rest ?? '')),
  },
  { pattern: VIETNAMESE, read: ([, day, month, year]) => calendarDate(Number(year), Number(month), Number(day)) },
  { pattern: DAY_MONTH_YEAR, read: ([, day, word, year]) => namedDate(year, word, day) },
  { pattern: MONTH_DAY_YEAR, read: ([, word, day, year]) => namedDate(year, word, day) },
  { pattern: YEAR_MONTH_DAY, read: ([, year, word, day]) => namedDate(year, word, day) },
  { pattern: NUMERIC, read: numericDate },
];

function numericDate([, first, separator, second, year]: RegExpExecArray, context: DateContext): CalendarDate | null {
  const shortYear = Number(year);
  const fullYear = year?.length === 2 ? shortYear + 2_000 : shortYear;
  // Nobody writes the month first with dots.
  const isDayFirst = context.isDayFirst || separator === '.';
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  // An order that leads into the future is the wrong one.
  const dates = [
    calendarDate(fullYear, Number(month), Number(day)),
    calendarDate(fullYear, Number(day), Number(month)),
  ].filter((date) => date !== null);
  return dates.find((date) => isPlausible(isoOf(date), context.now)) ?? null;
}

function namedDate(year: string | undefined, word: string | undefined, day: string | undefined): CalendarDate | null {
  const month = monthOf(word ?? '');
  return month === null ? null : calendarDate(Number(year), month, Number(day));
}

function calendarDate(givenYear: number, month: number, day: number, time = ''): CalendarDate | null {
  const year = givenYear >= 2500 ? givenYear - THAI_ERA : givenYear;
  return dayNumber(year, month, day) === null ? null : { year, month, day, time };
}

/** The ISO time in what follows an ISO day; empty when there is none or it is impossible. */
function timeOf(rest: string): string {
  const [, hour = '', minute = '', second = '00', offset = ''] = TIME.exec(rest) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return '';
  const zone = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
  return `T${hour}:${minute}:${second.padStart(2, '0')}${zone}`;
}

function isPlausible(iso: string, now: string): boolean {
  const day = dayOfIso(iso);
  const today = dayOfIso(now);
  return Number(iso.slice(0, 4)) >= FIRST_YEAR && day !== null && today !== null && day <= today + FUTURE_DAYS;
}

function isoOf({ year, month, day, time }: CalendarDate): string {
  return `${isoText(year, month, day)}${time}`;
}

/** Arabic-Indic, Persian, Devanagari, Bengali, Thai and full-width digits as `0` to `9`. */
function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
