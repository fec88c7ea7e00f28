import { expect, test } from 'vitest';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { pageOf } from './page.fixture.ts';
import { copyPage } from './page-copy.ts';

test.each([
  ['a zero-width space inside a word', '<p>cas\u200bino</p>', true],
  ['a word joiner inside a Cyrillic word', '<p>каз\u2060ино</p>', true],
  ['a soft hyphen', '<p>Donau\u00addampfschiff</p>', false],
  ['a zero-width space between Thai words', '<p>สวน\u200bเงียบ</p>', false],
  ['a zero-width space after a word', '<p>word\u200b</p>', false],
  ['plain words', '<p>casino</p>', false],
])('%s: %s', (_, html, expected) => {
  expect(hasHiddenCharacters(copyPage(pageOf(html)).copy)).toBe(expected);
});
