import { expect, test } from 'vitest';
import { figure, isMet, MEASURES, percentiles, standardError } from './figures.ts';
import { drawnError, f1, precision, recall } from './standard-errors.ts';
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

const named = (label: string, set: string) => MEASURES.find((one) => one.label === label && one.set === set)!;

test.each([
  [named('body F1', 'zyte'), { zyte: { body: { f1: 0.9, f1_se: 0.004 } } }, 0.004],
  [named('title exact', 'wcxb'), { wcxb: { title: { n: 100, exact: 0.8 } } }, 0.04],
  [named('author where none', 'wcxb'), { wcxb: { author: { n: 9, noAuthorPages: 25, falseAuthorRate: 0.5 } } }, 0.1],
  [named('title exact', 'wcxb'), {}, null],
])('the standard error of $label', (measure, sets, expected) => {
  const found = standardError(measure, sets, []);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected);
});

test('the standard error of links falls with the number of pages', () => {
  const sets = { zyte: { links_silver: { f1: 0.9 } } };
  const pages = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `${at}`, links: [9, at % 3, 1, 5] as const }));
  const few = standardError(named('links in article F1', 'zyte'), sets, pages(9))!;
  const many = standardError(named('links in article F1', 'zyte'), sets, pages(900))!;
  expect(few).toBeGreaterThan(many * 5);
  expect(drawnError([[1, 0, 0]], f1)).toBeNull();
});

test('precision, recall and F1 of counts', () => {
  expect([precision([6, 2, 4]), recall([6, 2, 4]), f1([6, 2, 4])]).toEqual([0.75, 0.6, 2 / 3]);
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
