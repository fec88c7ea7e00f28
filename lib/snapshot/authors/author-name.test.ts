import { describe, expect, test } from 'vitest';
import { holdsByline, kindOf, namesIn, personWithPost, postBehind, startsAsByline } from './author-name.ts';

describe('names in a byline', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['Written by: Jane Doe | March 14, 2026', ['Jane Doe']],
    ['by Jane Doe on March 14, 2026', ['Jane Doe']],
    ['Posted by Jane Doe in Gardening', ['Jane Doe']],
    ['Von Jana Müller und Max Roe', ['Jana Müller', 'Max Roe']],
    ['par Jeanne Dubois, Max Roe et Ana Gil', ['Jeanne Dubois', 'Max Roe', 'Ana Gil']],
    ['por Ana Gil y Luis Rey', ['Ana Gil', 'Luis Rey']],
    ['di Anna Rossi', ['Anna Rossi']],
    ['door Jan de Vries', ['Jan de Vries']],
    ['Autor: Jan Kowalski', ['Jan Kowalski']],
    ['av Kari Nordmann', ['Kari Nordmann']],
    ['af Mette Hansen', ['Mette Hansen']],
    ['написал Иван Петров', ['Иван Петров']],
    ['от Иван Петров', ['Иван Петров']],
    ['Автор: Иван Петров', ['Иван Петров']],
    ['作者：王小明', ['王小明']],
    ['บทความ โดย สมชาย', ['บทความ โดย สมชาย']],
    ['Jane Doe, PhD', ['Jane Doe']],
    ['Jane Doe, Senior Editor', ['Jane Doe']],
    ['Doe, Jane', ['Jane Doe']],
    ['Jane Doe & Max Roe', ['Jane Doe', 'Max Roe']],
    ['Jane Doe Updated May 3, 2026', ['Jane Doe']],
    ['Jane Doe 14.03.2026', ['Jane Doe']],
    ['Jane Doe · 5 min read', ['Jane Doe']],
    ['April Fulton', ['April Fulton']],
    ['By June May Smith', ['June May Smith']],
    ['Jane "JD" Doe (Acme)', ['Jane "JD" Doe']],
    ['Jane Doe; Jane Doe', ['Jane Doe']],
    ['Par Jane Doe(Bruxelles, correspondante)', ['Jane Doe']],
    ['Dec. 19, 2025 · Jane Doe', ['Jane Doe']],
    ['Dec 17, 2025Jane K. Doe', ['Jane K. Doe']],
    ['Sat, 20 Dec, 2025 - 06:36', []],
    ['Jane Doe Fr, 4. November 2022', ['Jane Doe']],
    ['Jane DoePublished: May 3, 2026', ['Jane Doe']],
    ['Jane Doe Senior Tech Writer', ['Jane Doe']],
    ['Staff Clinician', ['Staff Clinician']],
    ['News Desk', ['News Desk']],
    ['Autor: gardener77 am 29.12.2010', ['gardener77']],
    ['Autor: acme.pl', ['acme.pl']],
    ['Datum: 03.11.2021 Autor: Jane Doe', ['Jane Doe']],
    ['Theme: Garden Rogue von Jane Doe', []],
    ['© 2020 Jane Doe', []],
    ['View more posts', []],
    ['Jane Doe Alle Artikel', []],
    ['Author Spotlight', []],
    ['Advertiser Disclosure', []],
    ['(Image: Jane Doe)', []],
    ['Verified by Jane Doe', []],
    ['Developed By Jane Doe', []],
    ['Über Jane', []],
    ['Log Out', []],
    ['GNU Affero GPL', []],
    ['Written By Jane Doe AI Writer, Acme', ['Jane Doe']],
    ['Join Us Now', []],
    ['AUTOR/IN Jane Doe', ['Jane Doe']],
    ['Jane Doe Die Autorin', ['Jane Doe']],
    ['Marisa Uberto', ['Marisa Uberto']],
  ])('%s', (text, expected) => {
    expect(namesIn(text, false)).toEqual(expected);
  });

  test.each([
    ['a date', 'By March 14, 2026'],
    ['a social label', 'Share on Twitter'],
    ['an address', 'https://acme.example/jane'],
    ['a mail address', 'jane@acme.example'],
    ['a sentence', `By ${'the way that leads along the river and '.repeat(8)}`],
    ['running text', 'by the river'],
    ['nothing', ''],
    ['marks only', '— | —'],
    ['a comment count', '12 Comments'],
    ['a number', 'by 1234'],
  ])('none in %s', (_, text) => {
    expect(namesIn(text, false)).toEqual([]);
  });

  test.each([
    ['jane_99', ['jane_99']],
    ['jane', ['jane']],
    ['gardener1984', ['gardener1984']],
    ['Jane Doe 2019', ['Jane Doe']],
    ['weiter', []],
    ['null', []],
    ['Author', []],
    ['3 May 2026', []],
  ])('in a field for names: %s', (text, expected) => {
    expect(namesIn(text, true)).toEqual(expected);
  });

  test.each(['by ', 'a, ', '& ', '( ', 'Jane ', '|'])('an endless run of %j ends without names', (piece) => {
    expect(namesIn(piece.repeat(60_000), true)).toEqual([]);
  });
});

test.each([
  ['Jane Doe Co-Founder & Marketing Director Updated on 23 Oct 2025', 'Jane Doe'],
  ['Jane Doe | Senior Writer | July 2, 2025', 'Jane Doe'],
  ['Jane Doe Tech Writer', 'Jane Doe'],
  ['By Jane Doe, Chief Marketing Officer, Acme', 'Jane Doe'],
  ['By Jane Doe General Assignment Reporter, Acme', 'Jane Doe'],
  ['Won by Max Roe, Chief Gardener', null],
  ['Senior Features Writer', null],
  ['Acting U.S. Attorney for Springfield', null],
  ['Jane Doe', null],
  ['Personal Finance | July 2, 2025', null],
  ['All Insights May 20, 2025 How to Plant a Tree: A Guide by an Expert', null],
  ['', null],
])('the person with a post in %j is %j', (line, name) => {
  expect(personWithPost(line)).toBe(name);
});

test.each([
  ['By Jane Doe, Senior Writer | 3 May 2026', 'Senior Writer'],
  ['Jane Doe Tech Writer', 'Tech Writer'],
  ['Jane Doe | 3 May 2026', null],
  ['Jane Doe in Gardening', null],
  ['Jane Doe ReporterPublished 9th Nov 2026', null],
  ['Max Roe, Senior Writer', null],
  ['', null],
])('the post of Jane Doe in %j is %j', (line, post) => {
  expect(postBehind(line, 'jane doe')).toBe(post);
});

test.each([
  ['January 20th, 2025 by Jane Doe', true],
  ['Posted by Jane Doe', true],
  ['Side by side', false],
])('%j holds a byline: %s', (text, expected) => {
  expect(holdsByline(text)).toBe(expected);
});

test.each([
  ['Jane Doe', 'person'],
  ['Jan van der Berg', 'person'],
  ['Иван Петров', 'person'],
  ['王小明', 'person'],
  ['Admin', 'role'],
  ['The Editorial Team', 'role'],
  ['Die Redaktion', 'role'],
  ['Acme News', 'organisation'],
  ['Muster GmbH', 'organisation'],
  ['acme.com', 'organisation'],
  ['jane_99', 'unknown'],
  ['PHP Developer', 'unknown'],
  ['Senior Features', 'unknown'],
  ['Digital Security', 'unknown'],
  ['Full-Stack Drupal', 'unknown'],
  ['Anthony Head', 'person'],
  ['Chelsea Manning', 'person'],
  ['Jane', 'unknown'],
])('%s is a %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

test.each([
  ['By Jane', true],
  ['Byron', false],
  ['Von: Jana', true],
  ['作者 王', true],
  ['Autoren: A', true],
  ['Jane', false],
])('%s starts as a byline: %s', (text, expected) => {
  expect(startsAsByline(text)).toBe(expected);
});
