import { expect, test } from 'vitest';
import { articleFacts, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import type { KindFacts } from './page-kind.ts';
import { pageKindOf } from './page-kind.ts';

const LONG = 'A paragraph that tells a reader about gardens, soil and rain. '.repeat(6);
const POST = { article: { ...articleFacts({ blocks: paragraphs(LONG, LONG, LONG) }), statements: null } };
const BREAKS = { article: { ...articleFacts({ blocks: paragraphs(LONG.repeat(5)) }), statements: null } };
const SHORT_BREAKS = { article: { ...articleFacts({ blocks: paragraphs(LONG.repeat(3)) }), statements: null } };
const TEASERS = { article: null, teasers: 8 };
const NOTHING = { article: null };

function typed(...types: string[]): Partial<KindFacts> {
  return { structuredData: [{ format: 'json-ld', types, properties: {}, error: null }] };
}

function bodyOf(...bodyClasses: string[]): Partial<KindFacts> {
  return { site: { ...pageSnapshot().site, bodyClasses } };
}

function openGraph(entries: Readonly<Record<string, string>>): Partial<KindFacts> {
  return { meta: { ...pageSnapshot().meta, openGraph: entries } };
}

function madeBy(generator: string): Partial<KindFacts> {
  return { meta: { ...pageSnapshot().meta, generator } };
}

const kindOf = (url: string, ...facts: readonly Partial<KindFacts>[]) =>
  pageKindOf(Object.assign({ ...pageSnapshot(), article: null, teasers: null }, ...facts, { url }));

test.each([
  ['a stated post', 'https://b.example/p', POST, typed('BlogPosting'), 'article'],
  ['a post by its text alone', 'https://b.example/soil', POST, {}, 'article'],
  ['a post with a dated address', 'https://b.example/2024/05/soil', POST, {}, 'article'],
  ['the front page', 'https://b.example/', TEASERS, {}, 'home'],
  ['a front page in one language', 'https://b.example/en/', TEASERS, {}, 'home'],
  ['a category', 'https://b.example/category/soil/', TEASERS, {}, 'category'],
  ['a month of posts', 'https://b.example/2024/05/', TEASERS, {}, 'category'],
  ['a category by its body', 'https://b.example/soil', TEASERS, bodyOf('archive', 'category'), 'category'],
  ['a list of posts', 'https://b.example/all', TEASERS, {}, 'category'],
  ['search results', 'https://b.example/?s=soil', TEASERS, {}, 'search'],
  ['a shop page', 'https://b.example/shop/spade', NOTHING, typed('Product'), 'product'],
  ['a thread', 'https://b.example/forum/soil', POST, typed('DiscussionForumPosting'), 'forum'],
  ['a thread by its address', 'https://b.example/r/soil/comments/1a/compost/', POST, {}, 'forum'],
  [
    'an old version of a wiki page',
    'https://b.example/index.php?title=Soil&diff=8&oldid=0',
    POST,
    typed('Article'),
    'other',
  ],
  ['a history', 'https://b.example/index.php?title=Soil&action=history', POST, {}, 'other'],
  ['a manual', 'https://b.example/docs/setup', POST, typed('TechArticle'), 'docs'],
  ['a page of a wiki', 'https://b.example/moin/Soil', POST, {}, 'docs'],
  [
    'a page of a wiki, typed as an article',
    'https://b.example/Soil',
    { ...POST, ...madeBy('MediaWiki 1.39.1') },
    typed('Article'),
    'docs',
  ],
  [
    'a page of a wiki by its body',
    'https://b.example/Soil',
    { ...POST, ...bodyOf('mediawiki', 'ltr') },
    typed('Article'),
    'docs',
  ],
  ['a page of a firm’s wiki', 'https://b.example/display/OPS/Soil', POST, {}, 'docs'],
  ['a post about wikis', 'https://b.example/wiki-or-blog', { ...POST, ...madeBy('WordPress 6.5') }, {}, 'article'],
  ['a post that a blog files under wiki', 'https://b.example/wiki/soil', POST, typed('BlogPosting'), 'article'],
  ['a generator of its own', 'https://b.example/soil', { ...POST, ...madeBy('Not MediaWiki') }, {}, 'article'],
  ['a question', 'https://b.example/qa/11763760.html', POST, openGraph({ 'og:type': 'article' }), 'forum'],
  ['a post of questions', 'https://b.example/questions/to-ask-your-soil', POST, {}, 'article'],
  ['a text parted by line breaks alone', 'https://b.example/soil', BREAKS, {}, 'article'],
  ['one long paragraph', 'https://b.example/soil', SHORT_BREAKS, {}, 'other'],
  ['a post that a script shows', 'https://b.example/#/soil', POST, {}, 'article'],
  ['a place on the front page', 'https://b.example/#soil', POST, {}, 'home'],
  ['nothing to tell by', 'https://b.example/x', NOTHING, {}, 'other'],
  ['an empty page', 'about:blank', NOTHING, {}, 'other'],
])('%s', (_, url, page, data, kind) => {
  expect(kindOf(url, page, data).kind).toBe(kind);
});

test('says what spoke for it, and how sure it is', () => {
  const { confidence, evidence } = kindOf('https://b.example/p', POST, typed('BlogPosting'));
  expect(evidence).toContain('schema:BlogPosting');
  expect(confidence).toBe(1);
  const unsure = kindOf('https://b.example/', POST);
  expect(unsure.confidence).toBeLessThan(0.7);
  expect(kindOf('https://b.example/x', NOTHING).confidence).toBe(0);
});

test.each([
  ['article', { 'og:type': 'article', 'article:published_time': '2024-05-01' }],
  ['product', { 'og:type': 'og:product' }],
  ['other', { 'og:type': 'website' }],
])('Open Graph says: %s', (kind, entries) => {
  expect(kindOf('https://b.example/x', openGraph(entries)).kind).toBe(kind);
});
