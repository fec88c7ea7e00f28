import { expect, test } from 'vitest';
import { hasLetter, isCapital, isLowerCase, isSpaceless, isWordCharacter } from './letters.ts';

test.each([
  ['a', true, false, true],
  ['É', true, true, false],
  ['и', true, false, true],
  ['Ж', true, true, false],
  ['王', true, true, false],
  ['م', true, true, false],
  ['7', true, false, false],
  ['-', false, false, false],
  ['·', false, false, false],
  ['', false, false, false],
])('%j: of a word %s, capital %s, small %s', (character, isWord, isUpper, isLower) => {
  expect([isWordCharacter(character), isCapital(character), isLowerCase(character)]).toEqual([
    isWord,
    isUpper,
    isLower,
  ]);
});

test.each([
  ['— 12 |', false, false],
  ['Ä', true, false],
  ['王小明', true, true],
  ['สมชาย', true, true],
  ['', false, false],
])('%j holds a letter: %s, parts no words: %s', (text, letter, spaceless) => {
  expect([hasLetter(text), isSpaceless(text)]).toEqual([letter, spaceless]);
});
