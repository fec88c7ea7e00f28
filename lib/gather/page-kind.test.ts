import { expect, test } from 'vitest';
import type { StructuredDataFact } from '../snapshot/types.ts';
import { ARTICLE_TEXT, contextOf } from './page.fixture.ts';
import { gatherPageKind } from './page-kind.ts';

const typed = (...types: string[]): StructuredDataFact[] => [{ format: 'json-ld', types, properties: {}, error: null }];
const POST = `<article><h1>Gardens</h1>${ARTICLE_TEXT}</article>`;
const TEASERS = '<article><h2><a href=/a>Post</a></h2><p>Short.</p></article>'.repeat(8);

const kindOf = (url: string, html: string, data: StructuredDataFact[] = []) =>
  gatherPageKind({ ...contextOf(html), url }, data);

test.each([
  ['a stated post', 'https://b.example/p', POST, typed('BlogPosting'), 'article'],
  ['a post by its text alone', 'https://b.example/soil', POST, [], 'article'],
  ['a post with a dated address', 'https://b.example/2024/05/soil', POST, [], 'article'],
  ['the front page', 'https://b.example/', TEASERS, [], 'home'],
  ['a front page in one language', 'https://b.example/en/', TEASERS, [], 'home'],
  ['a category', 'https://b.example/category/soil/', TEASERS, [], 'category'],
  ['a month of posts', 'https://b.example/2024/05/', TEASERS, [], 'category'],
  ['a category by its body', 'https://b.example/soil', `<body class="archive category">${TEASERS}`, [], 'category'],
  ['a list of posts', 'https://b.example/all', TEASERS, [], 'category'],
  ['search results', 'https://b.example/?s=soil', TEASERS, [], 'search'],
  ['a shop page', 'https://b.example/shop/spade', '<h1>Spade</h1>', typed('Product'), 'product'],
  ['a thread', 'https://b.example/forum/soil', POST, typed('DiscussionForumPosting'), 'forum'],
  ['a thread by its address', 'https://b.example/r/soil/comments/1a/compost/', POST, [], 'forum'],
  [
    'an old version of a wiki page',
    'https://b.example/index.php?title=Soil&diff=8&oldid=0',
    POST,
    typed('Article'),
    'other',
  ],
  ['a history', 'https://b.example/index.php?title=Soil&action=history', POST, [], 'other'],
  ['a manual', 'https://b.example/docs/setup', POST, typed('TechArticle'), 'docs'],
  ['nothing to tell by', 'https://b.example/x', '<p>Hi', [], 'other'],
  ['an empty page', 'about:blank', '', [], 'other'],
])('%s', (_, url, html, data, kind) => {
  expect(kindOf(url, html, data).kind).toBe(kind);
});

test('says what spoke for it, and how sure it is', () => {
  const { confidence, evidence } = kindOf('https://b.example/p', POST, typed('BlogPosting'));
  expect(evidence).toContain('schema:BlogPosting');
  expect(confidence).toBe(1);
  const unsure = kindOf('https://b.example/', POST);
  expect(unsure.confidence).toBeLessThan(0.7);
  expect(kindOf('https://b.example/x', '<p>Hi').confidence).toBe(0);
});
