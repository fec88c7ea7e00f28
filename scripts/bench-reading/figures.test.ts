import { expect, test } from 'vitest';
import { figure, isMet, MEASURES, percentiles } from './figures.ts';
import { worstPages } from './worst-pages.ts';

test.each([
  ['zyte', 'body.f1', 0.9],
  ['zyte', 'body.none', null],
  ['none', 'body.f1', null],
  ['zyte', 'body', null],
])('the figure %s %s', (set, path, expected) => {
  expect(figure({ zyte: { body: { f1: 0.9 } } }, set, path)).toBe(expected);
});

test('a promise is kept at its bound, in either direction', () => {
  const body = MEASURES.find(({ label, set }) => label === 'body F1' && set === 'zyte')!;
  const leak = MEASURES.find(({ label }) => label === 'comments leaked')!;
  const free = MEASURES.find(({ atLeast }) => atLeast === null)!;
  expect([isMet(body, 0.97), isMet(body, 0.969), isMet(body, null)]).toEqual([true, false, null]);
  expect([isMet(leak, 0.02), isMet(leak, 0.021)]).toEqual([true, false]);
  expect(isMet(free, 0)).toBeNull();
});

test('percentiles of few and of no values', () => {
  expect(percentiles([3, 1, 2])).toEqual({ median: 2, p95: 3 });
  expect(percentiles([])).toEqual({ median: 0, p95: 0 });
});

test('the worst pages come first, with their fault', () => {
  const readings = ['a', 'b', 'c', 'd'].map((id) => ({
    page: { id, set: 'zyte', file: '', url: '' },
    snapshot: null,
    error: id === 'c' ? 'not-json' : null,
    ms: 1,
    readabilityMs: 1,
  }));
  const worst = worstPages(
    [{ id: 'a', f1: 0.9 }, { id: 'b' }, { id: 'c', f1: 0.1 }, { id: 'd', snip: [1, 2, 1, 3] }],
    readings,
    2,
  );
  expect(worst.map(({ id, fault }) => [id, fault])).toEqual([
    ['c', 'failed: not-json'],
    ['d', 'no article found'],
  ]);
});
