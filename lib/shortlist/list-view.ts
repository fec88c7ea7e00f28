import { BAND_FROM } from '../report/band.ts';
import { boolean, Mismatch, nullable, object, oneOf } from '../snapshot/readers.ts';
import type { ListRow } from './list-row.ts';
import { PROSPECT_LIMITS, STATUSES, type Status } from './prospect.ts';
import { wholeList, wholeText } from './strict-readers.ts';

/** How the list is looked at. Plain JSON; can be kept under a name. */
export interface ListView {
  /** Words that must all stand in the domain, title, author, contact, note or tags. */
  readonly search: string;
  readonly status: Status | null;
  readonly tag: string | null;
  readonly filters: readonly ListFilter[];
  readonly sort: ListSort;
  readonly isDescending: boolean;
  /** Columns beside the site's name, in display order. */
  readonly columns: readonly ListColumn[];
}

export const LIST_FILTERS = [
  'good-score',
  'due',
  'score-fell',
  'no-audit',
  'red-flag',
  'links-to-me',
  'links-to-competitor',
] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

export const LIST_SORTS = ['due', 'site', 'score', 'trend', 'topic', 'status', 'checked'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export const LIST_COLUMNS = [
  'score',
  'trend',
  'status',
  'next',
  'note',
  'tags',
  'topic',
  'links',
  'author',
  'contact',
  'guidelines',
  'own-links',
  'competitors',
  'checked',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const DEFAULT_VIEW: ListView = {
  search: '',
  status: null,
  tag: null,
  filters: [],
  sort: 'due',
  isDescending: false,
  columns: ['score', 'trend', 'status', 'next', 'note', 'checked'],
};

/** How the list was last looked at, and the views kept under a name. */
export interface KeptViews {
  readonly last: ListView;
  readonly named: readonly { readonly name: string; readonly view: ListView }[];
}

/** The default view for anything that is none, such as one that a later version kept. */
export function parseListView(value: unknown): ListView {
  try {
    return listView(value, '');
  } catch (error) {
    if (error instanceof Mismatch) return DEFAULT_VIEW;
    throw error;
  }
}

/** Views kept under a name; what is none is left out. */
export function parseNamedViews(value: unknown): KeptViews['named'] {
  return Array.isArray(value) ? value.slice(0, MOST_NAMED).flatMap(parseNamed) : [];
}

/** More than anybody keeps; a broken backup may hold anything. */
const MOST_NAMED = 200;
const LONGEST_NAME = 200;

function parseNamed(value: unknown): KeptViews['named'] {
  const { name, view }: { name?: unknown; view?: unknown } = typeof value === 'object' && value !== null ? value : {};
  return typeof name === 'string' ? [{ name: name.slice(0, LONGEST_NAME), view: parseListView(view) }] : [];
}

const listView = object<ListView>({
  search: wholeText(500),
  status: nullable(oneOf(...STATUSES)),
  tag: nullable(wholeText(PROSPECT_LIMITS.tag)),
  filters: wholeList(oneOf(...LIST_FILTERS), LIST_FILTERS.length),
  sort: oneOf(...LIST_SORTS),
  isDescending: boolean,
  columns: wholeList(oneOf(...LIST_COLUMNS), LIST_COLUMNS.length),
});

/**
 * The rows of a view, in its order.
 *
 * @param today local calendar day, `YYYY-MM-DD`
 */
export function arrange(rows: readonly ListRow[], view: ListView, today: string): readonly ListRow[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (view.status === null || row.status === view.status) &&
      (view.tag === null || row.tags.includes(view.tag)) &&
      view.filters.every((filter) => FILTERS[filter](row, today)) &&
      (words.length === 0 || words.every((word) => searchText(row).includes(word))),
  );
  const sign = view.isDescending ? -1 : 1;
  const compare = SORTS[view.sort];
  return found.sort((a, b) => compare(a, b, sign) || byText(a.domain, b.domain));
}

/** The first choice of an order is the way people look for it: good scores and late audits on top; the second turns it. */
export function sortedBy(view: ListView, sort: ListSort): Pick<ListView, 'sort' | 'isDescending'> {
  if (view.sort === sort) return { sort, isDescending: !view.isDescending };
  return { sort, isDescending: FALLING_FIRST.has(sort) };
}

const FALLING_FIRST: ReadonlySet<ListSort> = new Set(['score', 'trend', 'topic', 'checked']);

/** How many rows a filter keeps. */
export const countOf = (rows: readonly ListRow[], filter: ListFilter, today: string): number =>
  rows.reduce((count, row) => count + (FILTERS[filter](row, today) ? 1 : 0), 0);

/** A good score is one that is worth a pitch. */
const GOOD_SCORE = BAND_FROM['worth-a-pitch'];

const FILTERS: Readonly<Record<ListFilter, (row: ListRow, today: string) => boolean>> = {
  'good-score': ({ score }) => (score ?? 0) >= GOOD_SCORE,
  due: ({ nextAction }, today) => nextAction !== null && nextAction.date <= today,
  'score-fell': ({ trend }) => (trend ?? 0) < 0,
  'no-audit': ({ audits }) => audits === 0,
  'red-flag': ({ redFlags }) => redFlags > 0,
  'links-to-me': ({ ownLinks }) => ownLinks > 0,
  'links-to-competitor': ({ competitors }) => competitors > 0,
};

/** @param sign 1 for rising order, -1 for falling */
type Compare = (a: ListRow, b: ListRow, sign: 1 | -1) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is not known comes last in either order. */
const byKnown =
  <Value extends string | number>(of: (row: ListRow) => Value | null, otherwise?: Compare): Compare =>
  (a, b, sign) => {
    const [x, y] = [of(a), of(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || (otherwise?.(a, b, sign) ?? 0);
    return x === y ? (otherwise?.(a, b, sign) ?? 0) : x < y ? -sign : sign;
  };

const STATUS_ORDER = new Map<Status, number>(STATUSES.map((status, index) => [status, index]));

const highestScoreFirst: Compare = (a, b) => (b.score ?? -1) - (a.score ?? -1);

const byTopic = byKnown(({ topic }) => topic);

const SORTS: Readonly<Record<ListSort, Compare>> = {
  // The longest overdue on top, then planned ones by date; the rest by score, high to low.
  due: byKnown(({ nextAction }) => nextAction?.date ?? null, highestScoreFirst),
  site: byKnown(({ domain }) => domain),
  // Floors and red flags hold many sites at one number: among those the better fit comes first.
  score: byKnown(({ score }) => score, byTopic),
  trend: byKnown(({ trend }) => trend),
  topic: byTopic,
  status: byKnown(({ status }) => STATUS_ORDER.get(status) ?? null),
  checked: byKnown(({ takenAt }) => takenAt),
};

/** Built once per row: a changed prospect has another one. */
const searchTexts = new WeakMap<ListRow, string>();

/** The text that search words are looked up in; cheap to ask again, so that it can be made before it is needed. */
export function searchText(row: ListRow): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const { domain, title, author, contact, note, tags } = row;
  const text = [domain, title, author, contact, note, ...tags].join('\n').toLowerCase();
  searchTexts.set(row, text);
  return text;
}
