import { expect, test } from 'vitest';
import { faultsOf } from './support/locale-faults.ts';

const ENGLISH = new Map([
  ['extension_language', 'en'],
  ['links_shown', '1 link | {count} links'],
  ['links_none', 'This page has no links.'],
  ['app_of', 'Page {page} of {total}'],
  ['links_follow', 'Nofollow'],
]);

const GERMAN = new Map([
  ['extension_language', 'de'],
  ['links_shown', '1 Link | {count} Links'],
  ['links_none', 'Auf dieser Seite steht kein Link.'],
  ['app_of', 'Seite {page} von {total}'],
  ['links_follow', 'Nofollow'],
]);

const faults = (change: Readonly<Record<string, string>>, removed: readonly string[] = []) => {
  const words = new Map([...GERMAN, ...Object.entries(change)]);
  for (const key of removed) words.delete(key);
  return faultsOf(words, ENGLISH, 'de');
};

test('a whole translation has none, and may keep a term of the trade', () => {
  expect(faults({})).toEqual([]);
});

test.each([
  ['a key is missing', {}, ['links_none'], 'links_none: missing'],
  ['a key that English does not have', { links_extra: 'Mehr' }, [], 'links_extra: not in English'],
  ['an empty sentence', { links_none: ' ' }, [], 'links_none: empty'],
  ['English left as it was', { links_none: 'This page has no links.' }, [], 'links_none: left in English'],
  ['a value that is lost', { app_of: 'Seite {page}' }, [], 'app_of: lost values: total'],
  ['a value that is misspelt', { app_of: 'Seite {seite} von {total}' }, [], 'app_of: unknown values: seite'],
  ['a plural form too few', { links_shown: '{count} Links' }, [], 'links_shown: 1 plural forms, English has 2'],
  [
    'the count lost in the plural',
    { links_shown: '{count} Link | viele Links' },
    [],
    'links_shown: values lost in the last form: count',
  ],
  ['markup', { links_none: 'Kein <b>Link</b>.' }, [], 'links_none: markup'],
  [
    'a sentence far too long',
    { links_none: 'Auf dieser Seite steht kein Link. '.repeat(3).trim() },
    [],
    'links_none: 101 characters, at most 62',
  ],
  ['the tag of another language', { extension_language: 'fr' }, [], 'extension_language: must be de'],
])('%s', (_, change, removed, fault) => {
  expect(faults(change as Readonly<Record<string, string>>, removed)).toContain(fault);
});
