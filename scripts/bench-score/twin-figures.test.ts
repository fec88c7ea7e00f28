import { expect, test } from 'vitest';
import { renderTwins, type TwinResult } from './twin-figures.ts';

const result = (overrides: Partial<TwinResult>): TwinResult => ({
  url: 'https://blog.example/a',
  damage: 'noindex',
  before: 70,
  after: 25,
  band: 'avoid',
  isNamed: true,
  ...overrides,
});

test('counts falls, bands and names by damage', () => {
  const text = renderTwins([result({}), result({ after: 65, band: 'worth-a-pitch', isNamed: false })]);
  expect(text).toContain('noindex | 2 | 45 | 0 | 50.0 % | 50.0 % | 50.0 %');
  expect(text).toContain('1 twins to look at');
});

test.each([
  ['a score that rises', result({ after: 71 }), 1],
  ['a withheld score', result({ after: null, band: null }), 0],
  ['a combined damage that costs little', result({ damage: 'combined', after: 45, band: 'caution' }), 1],
])('%s', (_, twin, count) => {
  expect(renderTwins([twin])).toContain(`${count} twins to look at`);
});
