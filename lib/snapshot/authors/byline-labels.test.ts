import { expect, test } from 'vitest';
import { namesEnd } from './byline-end.ts';
import { labelEnd } from './byline-labels.ts';
import { isOtherCredit } from './other-credit.ts';

test.each([
  ['By Jane Doe', 3],
  ['Posted by: Jane Doe', 11],
  ['View all posts by Jane Doe', 18],
  ['Text & Fotos: Jane Doe', 14],
  ['VON Jana', 4],
  ['文：王', 2],
  ['Redaktion: Jana', 11],
  ['Redaktion', 0],
  ['Byron', 0],
  ["D'Angelo", 0],
  ['By-law', 0],
  ['', 0],
])('the label of %j ends at %d', (text, end) => {
  expect(labelEnd(text)).toBe(end);
});

test.each([
  ['Jane Doe | May', false, 'Jane Doe '],
  ['Jane Doe Updated May', false, 'Jane Doe'],
  ['Jane Doe am Dienstag', false, 'Jane Doe'],
  ['Jane Doe, Fr, 4. November', false, 'Jane Doe,'],
  ['Jane May Doe', false, 'Jane May Doe'],
  ['Jane Doe in Gardening', true, 'Jane Doe'],
  ['Jane Doe in Gardening', false, 'Jane Doe in Gardening'],
  ['J. R. Doe writes. Then', true, 'J. R. Doe writes'],
  ['', true, ''],
])('the names of %j (running text: %s) are %j', (text, isRunning, names) => {
  expect(text.slice(0, namesEnd(text, isRunning))).toBe(names);
});

test('an endless byline ends', () => {
  const text = 'a, b. '.repeat(40_000);
  expect(namesEnd(text, true)).toBe(text.length);
});

test.each([
  ['Photo by Jane Doe', true],
  ['Medically reviewed by Jane Doe', true],
  ['Fact-checked by Jane Doe', true],
  ['Theme: Garden', true],
  ['Written by Jane Doe', false],
  ['Photo Jane', false],
  ['', false],
])('%j credits another: %s', (text, expected) => {
  expect(isOtherCredit(text)).toBe(expected);
});
