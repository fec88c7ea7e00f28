import { expect, test } from 'vitest';
import { byline, line, linkedAuthor, meta, statedPage } from '../statements.fixture.ts';
import type { ArticleStatements } from '../statements.ts';
import { settledAuthors } from './settled-authors.ts';

const namesOf = (statements: Partial<ArticleStatements>): readonly string[] =>
  settledAuthors(statedPage(statements)).authors.map(({ name }) => name);

test.each<[string, Partial<ArticleStatements>, readonly string[]]>([
  ['a person in structured data whom readers see', { linked: [linkedAuthor('Jane Doe', true)] }, ['Jane Doe']],
  ['one whom no reader sees', { linked: [linkedAuthor('Jane Doe', false)] }, []],
  ['a type in lower case', { linked: [linkedAuthor('Jane', true, ['person'])] }, ['Jane']],
  [
    'the site in structured data',
    { linked: [linkedAuthor('Acme Garden', true)], siteNames: ['Acme Garden Ltd'] },
    ['Acme Garden'],
  ],
  ['the site under one word', { linked: [linkedAuthor('Acme', true)] }, []],
  ['the site in its byline', { bylines: [byline('rel', 'Acme')] }, ['Acme']],
  ['a company, being the site, in its byline', { bylines: [byline('rel', 'Acme Ltd')], siteNames: ['Acme Ltd'] }, []],
  ['the account of the site', { bylines: [byline('rel', 'acmegarden')] }, []],
  [
    'a team of the house',
    { linked: [linkedAuthor('Acme Team', true)], bylines: [byline('rel', 'Acme Team')] },
    ['Acme Team'],
  ],
  [
    'a person before the site',
    { linked: [linkedAuthor('Acme', true)], bylines: [byline('class', 'By Jane Doe')] },
    ['Jane Doe'],
  ],
  [
    'a first name that the byline completes',
    { linked: [linkedAuthor('Jane', true)], lines: [line('By Jane Doe')] },
    ['Jane Doe'],
  ],
  [
    'a desk beside a person of another post',
    { bylines: [byline('rel', 'admin'), byline('class-name', 'Max Roe', { index: 99, distance: 90 })] },
    ['admin'],
  ],
  [
    'a first name beside another person',
    { linked: [linkedAuthor('Jane', true)], lines: [line('By Janet Doe')] },
    ['Jane'],
  ],
  ['a section in the byline', { bylines: [byline('class', 'March 20, 2026 | Wellness & Prevention')] }, []],
  [
    'an odd name that the head confirms',
    { bylines: [byline('class', 'Gardenista')], meta: [meta('author', 'Gardenista')] },
    ['Gardenista'],
  ],
  [
    'the name before what the byline links to',
    { bylines: [byline('class', 'By Jane Doe in Plant Care', { links: ['Plant Care'] })] },
    ['Jane Doe'],
  ],
  ['a job in the byline', { bylines: [byline('class', 'PHP Developer')] }, []],
  ['a profile by the headline', { bylines: [byline('profile', 'Jane Doe')] }, ['Jane Doe']],
  ['a profile in the text', { bylines: [byline('profile', 'Jane Doe', { isInArticle: true })] }, []],
  ['a profile far away', { bylines: [byline('profile', 'Jane Doe', { distance: 31 })] }, []],
  ['a menu entry that leads to profiles', { bylines: [byline('profile', 'Directions')] }, []],
  ['a postal address', { bylines: [byline('address', 'Australia 63 Garden Drive', { distance: 400 })] }, []],
  [
    'many people far from the headline',
    {
      bylines: ['Ann Doe', 'Max Roe', 'Eve Poe'].map((name, index) =>
        byline('class-name', name, { index: index * 50, distance: 200 }),
      ),
    },
    [],
  ],
  ['many bylines', { lines: ['Ann Doe', 'Max Roe', 'Eve Poe', 'Tom Coe'].map((name) => line(`By ${name}`)) }, []],
  ['a person with a post right by the headline', { lines: [line('Jane Doe | Senior Writer')] }, ['Jane Doe']],
  ['the same further down', { lines: [line('Jane Doe | Senior Writer', { distance: 15 })] }, []],
  ['the headline itself', { lines: [line('Jane Doe | Senior Writer', { distance: 0 })] }, []],
  ['a byline behind a date', { lines: [line('January 20th, 2026 by Jane Doe')] }, ['Jane Doe']],
  ['a byline in a quotation', { lines: [line('By Jane Doe', { isQuoted: true })] }, []],
  ['nothing', {}, []],
])('%s', (_, statements, names) => {
  expect(namesOf(statements)).toEqual(names);
});

test.each<[string, Partial<ArticleStatements>, readonly string[]]>([
  ['the section before a desk', { bylines: [byline('class', 'Green Valley', { links: ['Green Valley'] })] }, []],
  [
    'the section beside a person',
    { bylines: [byline('class', 'Green Valley Jane Doe', { links: ['Green Valley', 'Jane Doe'] })] },
    ['Jane Doe'],
  ],
  ['a tag behind a label', { bylines: [byline('class', 'By Green Valley')] }, ['Green Valley']],
  ['a tag in a field for names', { bylines: [byline('rel', 'Green Valley')] }, ['Green Valley']],
  [
    'a tag that leads to a profile',
    { bylines: [byline('class', 'Green Valley'), byline('profile', 'Green Valley')] },
    ['Green Valley'],
  ],
  [
    'a tag that the head names as the author',
    { bylines: [byline('class', 'Green Valley')], meta: [meta('author', 'Green Valley')] },
    ['Green Valley'],
  ],
])('what the article is filed under: %s', (_, statements, names) => {
  const { authors } = settledAuthors(statedPage(statements, { topics: ['Green valley', 'Soil'] }));
  expect(authors.map(({ name }) => name)).toEqual(names);
});
