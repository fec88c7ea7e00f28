import { describe, expect, test } from 'vitest';
import { rowOf } from './list-row.ts';
import {
  arrange,
  countOf,
  DEFAULT_VIEW,
  LIST_FILTERS,
  type ListView,
  parseListView,
  parseNamedViews,
  sortedBy,
} from './list-view.ts';
import { factsOf, pointOf, prospectOf } from './prospect.fixture.ts';
import type { Prospect } from './prospect.ts';

const TODAY = '2026-04-01';
const on = (date: string) => ({ nextAction: { date, label: '' } });
const scored = (...scores: readonly (number | null)[]): Pick<Prospect, 'audits'> => ({
  audits: scores.map((score, index) => pointOf(`${index}`, { score, takenAt: `2026-03-0${index + 1}T00:00:00.000Z` })),
});

const ROWS = [
  prospectOf('planned.example', { ...on('2026-05-01'), ...scored(80) }),
  prospectOf('low.example', { ...scored(60, 30), tags: ['hr'], status: 'contacted' }),
  prospectOf('late.example', { ...on('2026-03-01'), note: 'Editor on holiday' }),
  prospectOf('high.example', {
    ...scored(40, 90),
    facts: factsOf({
      author: 'Ada Byron',
      redFlags: ['noindex'],
      competitors: ['rival.example'],
      categories: { 'topic-fit': 0.4 },
    }),
  }),
  prospectOf('today.example', on('2026-04-01')),
].map(rowOf);

const names = (view: Partial<ListView>) =>
  arrange(ROWS, { ...DEFAULT_VIEW, ...view }, TODAY).map(({ domain }) => domain.replace('.example', ''));

test('among equal scores the better fit comes first, and what fits nobody knows comes last', () => {
  const held = (domain: string, fit: number | null) =>
    rowOf(prospectOf(domain, { ...scored(74), facts: factsOf({ categories: { 'topic-fit': fit } }) }));
  const rows = [held('a.example', 0.2), held('b.example', null), held('c.example', 0.9)];
  const view = { ...DEFAULT_VIEW, sort: 'score' as const, isDescending: true };
  expect(arrange(rows, view, TODAY).map(({ domain }) => domain)).toEqual(['c.example', 'a.example', 'b.example']);
});

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
    const before = [...ROWS];
    names({ sort: 'site' });
    expect(ROWS).toEqual(before);
  });

  test('finds a new note at once', () => {
    const [first] = ROWS;
    if (first === undefined) throw new Error('no row');
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
  ['links-to-competitor', 1],
] as const)('filter %s keeps %i', (filter, count) => {
  expect(countOf(ROWS, filter, TODAY)).toBe(count);
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
  expect(LIST_FILTERS).toHaveLength(7);
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

test('parseNamedViews leaves out what is no view', () => {
  const view = { ...DEFAULT_VIEW, sort: 'score' as const };
  expect(parseNamedViews([{ name: 'mine', view }, 5, { view }, null])).toEqual([{ name: 'mine', view }]);
  expect(parseNamedViews('x')).toEqual([]);
});
