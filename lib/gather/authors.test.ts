import { expect, test } from 'vitest';
import { gatherAuthors } from './authors.ts';
import { ARTICLE_TEXT, contextOf, pageAt } from './page.fixture.ts';

const authorsOf = (html: string) => gatherAuthors(contextOf(pageAt('https://www.acme.example/one', html)));
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
  ['a share button', article('<div class=author><a href=/x>Twitter</a></div>')],
])('none: %s', (_, html) => {
  expect(authorsOf(html).authors).toEqual([]);
});
