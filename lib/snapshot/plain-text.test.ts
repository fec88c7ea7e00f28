import { expect, test } from 'vitest';
import { cutText, plainText } from './plain-text.ts';

test.each([
  ['  a \n\t b  ', 10, 'a b'],
  ['a\u00a0b', 10, 'a b'],
  ['e\u0301', 10, '\u00e9'],
  ['abcdef', 3, 'abc'],
  ['abc', 3, 'abc'],
  ['', 3, ''],
  ['lone \ud800 half', 20, 'lone \ufffd half'],
  ['cas\u200bi\u2060no', 10, 'casino'],
  ['on\u00adline \ufeffca\ufe00si\u200dno\u{e0061}', 20, 'online casino'],
  ['\u202egpj.exe\u0000', 10, 'gpj.exe'],
  ['a \u200b b', 10, 'a b'],
  ['👩\u200d🌾❤\ufe0f', 20, '👩\u200d🌾❤\ufe0f'],
  ['می\u200cخواهم', 20, 'می\u200cخواهم'],
])('plainText(%j, %i) is %j', (value, limit, expected) => {
  expect(plainText(value, limit)).toBe(expected);
});

test.each([
  ['a\u{1f600}b', 2, 'a'],
  ['a\u{1f600}b', 3, 'a\u{1f600}'],
])('cutText(%j, %i) does not split a pair', (value, limit, expected) => {
  expect(cutText(value, limit)).toBe(expected);
});

test('a huge text of white space ends', () => {
  expect(plainText(' '.repeat(5_000_000), 100)).toBe('');
});
