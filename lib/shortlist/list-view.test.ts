import { describe, expect, test } from 'vitest';
import {
  arrange,
  countOf,
  DEFAULT_VIEW,
  LIST_FILTERS,
  type ListView,
  parseListView,
  sortedBy,
  trendOf,
} from './list-view.ts';
import { factsOf, pointOf, prospectOf } from './prospect.fixture.ts';
import type { Prospect } from './prospect.ts';

const TODAY = '2026-04-01';
const on = (date: string) => ({ nextAction: { date, label: '' } });
const scored = (...scores: readonly (number | null)[]): Pick<Prospect, 'audits'> => ({
  audits: scores.map((score, index) => pointOf(`${index}`, { score, takenAt: `2026-03-0${index + 1}T00:00:00.000Z` })),
});

const PROSPECTS = [
  prospectOf('planned.example', { ...on('2026-05-01'), ...scored(80) }),
  prospectOf('low.example', { ...scored(60, 30), tags: ['hr'], status: 'contacted' }),
  prospectOf('late.example', { ...on('2026-03-01'), note: 'Editor on holiday' }),
  prospectOf('high.example', {
    ...scored(40, 90),
    facts: factsOf({ author: 'Ada Byron', redFlags: ['noindex'], categories: { 'topic-fit': 0.4 } }),
  }),
  prospectOf('today.example', on('2026-04-01')),
];

const names = (view: Partial<ListView>) =>
  arrange(PROSPECTS, { ...DEFAULT_VIEW, ...view }, TODAY).map(({ domain }) => domain.replace('.example', ''));

describe('arrange', () => {
  test.each<[string, Partial<ListView>, string[]]>([
    ['due first, then planned, then by score', {}, ['late', 'today', 'planned', 'high', 'low']],
    [
      'by score, high to low, unknown last',
      { sort: 'score', isDescending: false },
      ['low', 'planned', 'high', 'late', 'today'],
    ],
    [
      'by score, falling, unknown still last',
      { sort: 'score', isDescending: true },
      ['high', 'planned', 'low', 'late', 'today'],
    ],
    ['by name', { sort: 'site' }, ['high', 'late', 'low', 'planned', 'today']],
    ['by name backwards', { sort: 'site', isDescending: true }, ['today', 'planned', 'low', 'late', 'high']],
    ['by trend', { sort: 'trend' }, ['low', 'high', 'late', 'planned', 'today']],
    ['by status', { sort: 'status', isDescending: true }, ['low', 'high', 'late', 'planned', 'today']],
    ['by last audit', { sort: 'checked' }, ['planned', 'high', 'low', 'late', 'today']],
    ['one status', { status: 'contacted' }, ['low']],
    ['one tag', { tag: 'hr' }, ['low']],
    ['words in the note', { search: ' holiday EDITOR ' }, ['late']],
    ['words in the author and the domain', { search: 'ada high' }, ['high']],
    ['words that are nowhere', { search: 'nothing' }, []],
    ['several filters', { filters: ['good-score', 'red-flag'] }, ['high']],
  ])('%s', (_name, view, expected) => {
    expect(names(view)).toEqual(expected);
  });

  test('leaves the given list alone', () => {
    const before = [...PROSPECTS];
    names({ sort: 'site' });
    expect(PROSPECTS).toEqual(before);
  });

  test('finds a new note at once', () => {
    const [first] = PROSPECTS;
    if (first === undefined) throw new Error('no prospect');
    expect(arrange([{ ...first, note: 'fresh' }], { ...DEFAULT_VIEW, search: 'fresh' }, TODAY)).toHaveLength(1);
  });
});

test.each([
  ['good-score', 2],
  ['due', 2],
  ['score-fell', 1],
  ['no-audit', 2],
  ['red-flag', 1],
  ['links-to-me', 0],
] as const)('filter %s keeps %i', (filter, count) => {
  expect(countOf(PROSPECTS, filter, TODAY)).toBe(count);
});

test.each([
  ['due', 'score', true],
  ['score', 'score', true],
  ['due', 'site', false],
  ['due', 'due', true],
] as const)('from %s to %s: falling is %s', (from, to, isDescending) => {
  expect(sortedBy({ ...DEFAULT_VIEW, sort: from }, to)).toEqual({ sort: to, isDescending });
});

test('every filter has a count above', () => {
  expect(LIST_FILTERS).toHaveLength(6);
});

test.each([
  [[], null],
  [[50], null],
  [[50, null], null],
  [[50, null, 58], 8],
  [[50, 70, 41], -9],
])('trendOf(%j) is %s', (scores, expected) => {
  expect(trendOf(prospectOf('x.example', scored(...scores)))).toBe(expected);
});

test.each([
  ['a view', { ...DEFAULT_VIEW, sort: 'score' }, { ...DEFAULT_VIEW, sort: 'score' }],
  ['text', 'x', DEFAULT_VIEW],
  ['nothing', null, DEFAULT_VIEW],
  ['an unknown sort', { ...DEFAULT_VIEW, sort: 'luck' }, DEFAULT_VIEW],
  ['an unknown column', { ...DEFAULT_VIEW, columns: ['x'] }, DEFAULT_VIEW],
])('parseListView reads %s', (_name, value, expected) => {
  expect(parseListView(value)).toEqual(expected);
});
