import { expect, test } from 'vitest';
import { createTranslate } from './translate.ts';

const said = (language: string, message: string, values: Readonly<Record<string, string | number>>): string =>
  createTranslate((key) => (key === 'extension_language' ? language : message), language)({ key: 'a.b', values });

test.each([
  ['en', 0, 'links'],
  ['en', 1, 'link'],
  ['en', 2, 'links'],
  ['de', 1, 'link'],
  ['fr', 0, 'link'],
  ['fr', 1, 'link'],
  ['fr', 2, 'links'],
  ['es', 0, 'links'],
  ['pt', 1, 'link'],
])('%s: %d %s', (language, count, form) => {
  expect(said(language, 'link | links', { count })).toBe(form);
});

test.each([
  [0, 'no link'],
  [1, 'one link'],
  [7, '7 links'],
])('with three forms, %d: %s', (count, form) => {
  expect(said('en', 'no link | one link | {count} links', { count })).toBe(form);
});

test('one form serves every count', () => {
  expect(said('en', '{count} of {total}', { count: 3, total: 4 })).toBe('3 of 4');
});

test.each([
  ['en', '1,234.5'],
  ['de', '1.234,5'],
  ['es', '1234,5'],
])('%s writes numbers its own way: %s', (language, number) => {
  expect(said(language, '{value}', { value: 1234.5 })).toBe(number);
});

test.each([
  ['en', 11.34, '11.3'],
  ['en', 4, '4.0'],
  ['de', 1234.56, '1.234,6'],
  ['fr', 0.04, '0,0'],
])('%s writes %d with one decimal: %s', (language, value, number) => {
  expect(said(language, '{value.1}', { value })).toBe(number);
});

test('a value that is not given, and one named like a property of every object, stay as they are', () => {
  expect(said('en', '{missing} {constructor}', { other: 1 })).toBe('{missing} {constructor}');
});

test('a key without words stands for itself', () => {
  expect(createTranslate(() => '', 'en')({ key: 'no.words' })).toBe('no.words');
});
