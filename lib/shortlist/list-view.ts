import { CATEGORY_IDS } from '../audits/categories.ts';
import { BAND_FROM } from '../report/band.ts';
import { boolean, Mismatch, nullable, object, oneOf } from '../snapshot/readers.ts';
import { PROSPECT_LIMITS, type Prospect, STATUSES, type Status } from './prospect.ts';
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

export const LIST_FILTERS = ['good-score', 'due', 'score-fell', 'no-audit', 'red-flag', 'links-to-me'] as const;
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
 * The prospects of a view, in its order.
 *
 * @param today local calendar day, `YYYY-MM-DD`
 */
export function arrange(prospects: readonly Prospect[], view: ListView, today: string): readonly Prospect[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = prospects.filter(
    (prospect) =>
      (view.status === null || prospect.status === view.status) &&
      (view.tag === null || prospect.tags.includes(view.tag)) &&
      view.filters.every((filter) => FILTERS[filter](prospect, today)) &&
      (words.length === 0 || words.every((word) => searchText(prospect).includes(word))),
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

/** How many prospects a filter keeps. */
export const countOf = (prospects: readonly Prospect[], filter: ListFilter, today: string): number =>
  prospects.reduce((count, prospect) => count + (FILTERS[filter](prospect, today) ? 1 : 0), 0);

/** Points from the first kept score to the last; `null` with fewer than two. */
export function trendOf({ audits }: Prospect): number | null {
  const scores = audits.flatMap(({ score }) => score ?? []);
  const [first, last] = [scores[0], scores.at(-1)];
  return scores.length < 2 || first === undefined || last === undefined ? null : last - first;
}

export const scoreOf = ({ audits }: Prospect): number | null => audits.at(-1)?.score ?? null;

/** A good score is one that is worth a pitch. */
const GOOD_SCORE = BAND_FROM['worth-a-pitch'];

const FILTERS: Readonly<Record<ListFilter, (prospect: Prospect, today: string) => boolean>> = {
  'good-score': (prospect) => (scoreOf(prospect) ?? 0) >= GOOD_SCORE,
  due: ({ nextAction }, today) => nextAction !== null && nextAction.date <= today,
  'score-fell': (prospect) => (trendOf(prospect) ?? 0) < 0,
  'no-audit': ({ audits }) => audits.length === 0,
  'red-flag': ({ facts }) => (facts?.redFlags.length ?? 0) > 0,
  'links-to-me': ({ facts }) => (facts?.ownLinks.length ?? 0) > 0,
};

/** @param sign 1 for rising order, -1 for falling */
type Compare = (a: Prospect, b: Prospect, sign: 1 | -1) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is not known comes last in either order. */
const byKnown =
  <Value extends string | number>(of: (prospect: Prospect) => Value | null, otherwise?: Compare): Compare =>
  (a, b, sign) => {
    const [x, y] = [of(a), of(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || (otherwise?.(a, b, sign) ?? 0);
    return x === y ? (otherwise?.(a, b, sign) ?? 0) : x < y ? -sign : sign;
  };

const STATUS_ORDER = new Map<Status, number>(STATUSES.map((status, index) => [status, index]));
const [TOPIC] = CATEGORY_IDS;

const highestScoreFirst: Compare = (a, b) => (scoreOf(b) ?? -1) - (scoreOf(a) ?? -1);

const SORTS: Readonly<Record<ListSort, Compare>> = {
  // The longest overdue on top, then planned ones by date; the rest by score, high to low.
  due: byKnown(({ nextAction }) => nextAction?.date ?? null, highestScoreFirst),
  site: byKnown(({ domain }) => domain),
  score: byKnown(scoreOf),
  trend: byKnown(trendOf),
  topic: byKnown(({ facts }) => facts?.categories[TOPIC] ?? null),
  status: byKnown(({ status }) => STATUS_ORDER.get(status) ?? null),
  checked: byKnown(({ audits }) => audits.at(-1)?.takenAt ?? null),
};

/** Built once per record: a changed prospect is another object. */
const searchTexts = new WeakMap<Prospect, string>();

function searchText(prospect: Prospect): string {
  const known = searchTexts.get(prospect);
  if (known !== undefined) return known;
  const { domain, facts, contact, note, tags } = prospect;
  const text = [domain, facts?.title, facts?.author, contact, note, ...tags].join('\n').toLowerCase();
  searchTexts.set(prospect, text);
  return text;
}
