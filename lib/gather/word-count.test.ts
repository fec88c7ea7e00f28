import { expect, test } from 'vitest';
import { countWords } from './word-count.ts';

test.each([
  ['', 0],
  ['one', 1],
  ["don't stop well-known 3.5", 4],
  ['— … !', 0],
  ['Привет, мир', 2],
  ['مرحبا بالعالم', 2],
  ['植物喜欢雨水', 3],
  ['植物喜', 2],
  ['สวัสดี', 3],
  ['한국어 문장', 2],
  ['I like 植物', 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('a long text of one letter ends', () => {
  expect(countWords('a'.repeat(300_000))).toBe(1);
});
