import { expect, test } from 'vitest';
import { settledDates } from '../snapshot/dates/settled-dates.ts';
import { ARTICLE_TEXT, pageAt, statedPageOf } from './page.fixture.ts';

const datesOf = (html: string, url = 'https://acme.example/one') => settledDates(statedPageOf(pageAt(url, html)));
const article = (before: string, after = ''): string =>
  `<article><h1>A post on soil</h1>${before}${ARTICLE_TEXT}${after}</article>`;

test.each([
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-03-14T08:00:00+01:00"}</script>',
    '2026-03-14T08:00:00+01:00',
    'json-ld',
  ],
  ['meta', '<meta property="article:published_time" content="2026-03-14">', '2026-03-14', 'meta'],
  ['microdata', article('<time itemprop=datePublished datetime=2026-03-14>14 March</time>'), '2026-03-14', 'microdata'],
  ['time', article('<time datetime=2026-03-14>14 March</time>'), '2026-03-14', 'time'],
  ['text', article('<div class=post-meta>Posted on March 14, 2026</div>'), '2026-03-14', 'text'],
])('published: %s', (_, html, iso, source) => {
  expect(datesOf(html).datePublished).toMatchObject({ iso, source });
});

test('the address, where nothing else speaks', () => {
  expect(datesOf(article(''), 'https://acme.example/2026/03/14/soil').datePublished).toMatchObject({
    iso: '2026-03-14',
    source: 'url',
    isVisible: false,
  });
});

test('modified, told apart by its label', () => {
  const facts = datesOf(article('<p class=meta>Published March 1, 2026. Last updated: April 2, 2026</p>'));
  expect(facts.datePublished?.iso).toBe('2026-03-01');
  expect(facts.dateModified?.iso).toBe('2026-04-02');
});

test('a statement that differs by more than a day is a conflict, one of another time zone is not', () => {
  const html = `<meta property="article:published_time" content="2026-03-14T23:30:00-05:00">${article('<time datetime=2026-03-15>15 March</time><time datetime=2026-01-01>1 January</time>')}`;
  const { datePublished, dateConflicts } = datesOf(html);
  expect(datePublished?.source).toBe('meta');
  expect(dateConflicts.map(({ iso }) => iso)).toEqual(['2026-01-01']);
});

test.each([
  ['a line without any class', article('<p>4 August 2026 · 5 min</p>'), '2026-08-04'],
  [
    'a head that a theme calls a sidebar',
    `<aside><h1>A post on soil</h1><p>4 August 2026</p></aside>${ARTICLE_TEXT}`,
    '2026-08-04',
  ],
  [
    'a date in the footer that is marked as the article’s',
    `${article('')}<div class=footer><time itemprop=datePublished datetime=2026-08-04>4</time></div>`,
    '2026-08-04',
  ],
  ['only an update', article('<p>Last updated: 4 August 2026</p>'), '2026-08-04'],
  [
    'a day that is the next one where the site is',
    `<meta property="article:published_time" content="2026-08-03T23:00:00Z">${article('<p>4 August 2026</p>')}`,
    '2026-08-04',
  ],
  [
    'a day that the page shows as it is',
    `<meta property="article:published_time" content="2026-08-04T23:00:00Z">${article('<p>4 August 2026</p>')}`,
    '2026-08-04T23:00:00Z',
  ],
  ['a page that begins hidden', `<div style="display:none">${article('<p>4 August 2026</p>')}</div>`, '2026-08-04'],
])('%s', (_, html, iso) => {
  expect(datesOf(html).datePublished?.iso).toBe(iso);
});

test.each([
  ['a hidden line', article('<p hidden>4 August 2026</p>')],
  ['a copyright line', article('<p>© 4 August 2026</p>')],
  [
    'a sentence of the text',
    article(`<p>${'It rained a lot in that year, and then some more. '.repeat(3)} On 4 August 2026 it stopped.</p>`),
  ],
  ['a comment', article('', '<div id=comments><time datetime=2026-03-14>x</time></div>')],
  ['a related post', article('', '<div class=related-posts><time datetime=2026-03-14>x</time></div>')],
  ['the future', article('<time datetime=2027-03-14>x</time>')],
  ['an impossible day', article('<time datetime=2026-02-31>x</time>')],
  ['nothing', article('')],
])('none: %s', (_, html) => {
  expect(datesOf(html)).toEqual({ datePublished: null, dateModified: null, dateConflicts: [] });
});
