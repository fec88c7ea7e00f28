import { expect, test } from 'vitest';
import { exponent, spreadOf } from './measure.ts';

test('median, 95th percentile and spread', () => {
  expect(spreadOf([1, 2, 3, 4, 100])).toEqual({ median: 3, p95: 100, spread: 1 });
  expect(spreadOf([]).median).toBeNaN();
});

test.each([
  ['constant', [5, 5, 5], 0],
  ['linear', [2, 20, 200], 1],
  ['quadratic', [3, 300, 30_000], 2],
])('%s growth has its exponent', (_, times, power) => {
  expect(exponent(times.map((ms, index) => ({ size: 10 ** index, ms })))).toBeCloseTo(power, 6);
});
