import { expect, test } from 'vitest';
import { retryAfter } from './retry-after.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Mon, 15 Jun 2026 12:00:30 GMT', 30_000],
  ['Mon, 15 Jun 2026 11:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['9'.repeat(400), null],
  ['', null],
  [null, null],
])('%j', (header, expected) => {
  expect(retryAfter(header, NOW)).toBe(expected);
});
