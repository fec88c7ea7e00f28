import { expect, test } from 'vitest';
import { settledAuthors } from '../snapshot/authors/settled-authors.ts';
import { ARTICLE_TEXT, pageAt, statedPageOf } from './page.fixture.ts';

const authorsOf = (html: string) => settledAuthors(statedPageOf(pageAt('https://www.acme.example/one', html)));
const linked = (author: string): string =>
  `<script type="application/ld+json">{"@type":"BlogPosting","author":${author}}</script><p>Jane Doe</p>`;
const article = (before: string, after = ''): string =>
  `<article><h1>A post on soil</h1>${before}${ARTICLE_TEXT}${after}</article>`;

test.each([
  ['JSON-LD', linked('{"@type":"Person","name":"Jane Doe"}'), ['Jane Doe'], 'json-ld'],
  [
    'JSON-LD by reference',
    `<script type="application/ld+json">{"@graph":[{"@type":"Article","author":[{"@id":"#j"}]},
    {"@type":"Person","@id":"#j","name":"Jane Doe"}]}</script><p>Jane Doe</p>`,
    ['Jane Doe'],
    'json-ld',
  ],
  [
    'microdata',
    article('<span itemprop=author itemscope><i itemprop=name>Jane Doe</i></span>'),
    ['Jane Doe'],
    'microdata',
  ],
  ['rel=author', article('<a rel=author href=/jane>Jane Doe</a>'), ['Jane Doe'], 'rel-author'],
  ['meta', '<meta name=author content="Jane Doe">', ['Jane Doe'], 'meta'],
  [
    'byline class',
    article('<div class=byline>By <a href=/jane>Jane Doe</a> on 3 May 2026</div>'),
    ['Jane Doe'],
    'byline',
  ],
])('%s', (_, html, names, source) => {
  const { authors } = authorsOf(html);
  expect(authors.map(({ name }) => name)).toEqual(names);
  expect(authors[0]?.source).toBe(source);
});

test('other names are conflicts', () => {
  const { authors, authorConflicts } = authorsOf(`<meta name=author content="Max Roe">${linked('"Jane Doe"')}`);
  expect(authors.map(({ name }) => name)).toEqual(['Jane Doe']);
  expect(authorConflicts).toEqual([{ value: 'Max Roe', source: 'meta' }]);
});

test.each([
  ['no one is named', article('')],
  ['a commenter', article('', '<div id=comments><a class=comment-author rel=author href=/x>Max Roe</a></div>')],
  ['a related post', article('', '<div class=related-posts><span class=author>Max Roe</span></div>')],
  ['a date in the byline', article('<div class=byline>By March 3, 2026</div>')],
  ['a card about the subject', article('<table class=vcard><td class=fn>New Zealand</td></table>')],
  ['a share button', article('<div class=author><a href=/x>Twitter</a></div>')],
])('none: %s', (_, html) => {
  expect(authorsOf(html).authors).toEqual([]);
});

test('what structured data tells about the author', () => {
  const person = `{"@type":"Person","name":"Jane Doe","url":"/team/jane","sameAs":["https://social.example/jane"],
    "jobTitle":"Gardener","worksFor":{"@type":"Organization","name":"Acme"},"description":"Grows things."}`;
  expect(authorsOf(linked(person)).authors[0]).toEqual({
    name: 'Jane Doe',
    kind: 'person',
    source: 'json-ld',
    profileUrl: 'https://www.acme.example/team/jane',
    bio: 'Grows things.',
    outsideUrls: ['https://social.example/jane'],
    jobTitle: 'Gardener',
    affiliation: 'Acme',
  });
});

test('what the bio box tells about the author', () => {
  const bio = 'Jane Doe has been growing vegetables on heavy soil for twenty years.';
  const box = `<div class=author-box><h4>Jane Doe</h4><p>${bio}</p><a href=https://social.example/jane>Follow</a>
    <a href="https://social.example/share?url=x">Share</a></div>`;
  const [author] = authorsOf(article('<span class=byline>By <a href=/author/jane>Jane Doe</a></span>', box)).authors;
  expect(author).toMatchObject({ name: 'Jane Doe', profileUrl: 'https://www.acme.example/author/jane' });
  expect(author?.bio).toContain(bio);
  expect(author?.outsideUrls).toEqual(['https://social.example/jane']);
});

test.each([
  [
    'a name that no reader sees',
    '<script type="application/ld+json">{"@type":"Article","author":"Jane Doe"}</script>',
    [],
  ],
  ['the same, stated in the head as well', '<meta name=author content="Jane Doe">', ['Jane Doe']],
  [
    'a first name in the head and on the card for sharing',
    '<meta name=author content=Jane><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content=Jane>',
    ['Jane'],
  ],
  ['a first name in the head alone', '<meta name=author content=Jane>', []],
  ['a company', `${linked('{"@type":"Organization","name":"Acme Garden"}')}<p>Acme Garden</p>`, []],
  ['a handle in the head', '<meta name=author content=jane_99><p>jane_99</p>', []],
  ['a desk that the byline shows', article('<p class=byline>By Editorial Team</p>'), ['Editorial Team']],
  [
    'a person in the byline before a handle',
    `${linked('"admin"')}<p>admin</p>${article('<p class=byline>By Jane Doe</p>')}`,
    ['Jane Doe'],
  ],
  ['a photographer', article('<p class=byline>Photo by Jane Doe</p>'), []],
  ['a sentence that begins with By', article('<p>By the river we sat down.</p>'), []],
  ['a line without any class', article('<p>Written by Jane Doe</p>'), ['Jane Doe']],
  ['the author of a quoted comment', article('', '<p class=comment-author>By Max Roe</p>'), []],
])('%s', (_, html, names) => {
  expect(authorsOf(html).authors.map(({ name }) => name)).toEqual(names);
});

test('endless bylines end', () => {
  const html = article(
    `<p class=byline>${'By Jane Doe and '.repeat(5_000)}</p>${'<a rel=author>Max Roe</a>'.repeat(60)}`,
  );
  expect(authorsOf(html).authors.length).toBeLessThanOrEqual(10);
});
