import { expect, test } from 'vitest';
import { ringDashes } from './ring-dashes.ts';

test.each([
  ['the whole track', 100, '33.40 1.60 18.40 1.60 18.40 1.60 23.40 100.00'],
  ['inside the second band', 50, '33.40 1.60 14.20 100.00'],
  ['exactly at an edge', 55, '33.40 1.60 18.40 100.00'],
  ['one over an edge', 56, '33.40 1.60 18.40 1.60 0.20 100.00'],
  ['inside the gap', 55.5, '33.40 1.60 18.40 1.60 0.00 100.00'],
  ['the first band', 10, '9.20 100.00'],
])('%s', (_, value, dashes) => {
  expect(ringDashes(value)).toBe(dashes);
});
