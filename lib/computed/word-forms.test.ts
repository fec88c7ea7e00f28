import { expect, test } from 'vitest';
import { isStopWord, stem } from './word-forms.ts';

test.each([
  ['teams', 'team', 'en'],
  ['losungen', 'losung', 'de'],
  ['equipes', 'equipe', 'fr'],
  ['empresas', 'empresa', 'es'],
  ['kitaplar', 'kitap', 'tr'],
  ['ogrodnika', 'ogrodnicy', 'pl'],
])('%s and %s are one word in %s', (one, other, language) => {
  expect(stem(one, language)).toBe(stem(other, language));
});

test.each(['ja', null, 'constructor'])('without a stemmer (%s) a word stands for itself', (language) => {
  expect(stem('teams', language)).toBe('teams');
});

test.each([
  ['the', 'en', true],
  ['fur', 'de', true],
  ['zeby', 'pl', true],
  ['team', 'en', false],
  ['the', 'ja', false],
  ['the', null, false],
])('%s in %s', (word, language, expected) => {
  expect(isStopWord(word, language)).toBe(expected);
});
