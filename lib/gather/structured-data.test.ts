import { describe, expect, test } from 'vitest';
import { readLinkedData } from './json-ld.ts';
import { contextOf } from './page.fixture.ts';
import { gatherStructuredData } from './structured-data.ts';

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('JSON-LD', () => {
  test('a graph is one item for each member, references become names', () => {
    const graph = `{"@context":"https://schema.org","@graph":[
      {"@type":"BlogPosting","headline":"H","author":{"@id":"#jane"},"keywords":["a","b"],"image":{"url":"/i.png"}},
      {"@type":["Person","http://schema.org/Author"],"@id":"#jane","name":"Jane Doe"}]}`;
    expect(gatherStructuredData(contextOf(script(graph)))).toEqual([
      {
        format: 'json-ld',
        types: ['BlogPosting'],
        properties: { headline: 'H', author: 'Jane Doe', keywords: 'a, b', image: '/i.png' },
        error: null,
      },
      { format: 'json-ld', types: ['Person', 'Author'], properties: { name: 'Jane Doe' }, error: null },
    ]);
  });

  test('ids that point at each other do not hang', () => {
    const graph = '[{"@type":"A","@id":"#a","b":{"@id":"#b"}},{"@type":"B","@id":"#b","a":{"@id":"#a"}}]';
    expect(gatherStructuredData(contextOf(script(graph)))).toHaveLength(2);
  });

  test('`__proto__` is a name like any other', () => {
    const { nodes } = readLinkedData(['{"@type":"Article","__proto__":{"polluted":true}}']);
    expect(nodes).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const [fact] = gatherStructuredData(contextOf(script('{"@type":"Article","__proto__":"p"}')));
    expect(Object.getOwnPropertyNames(fact?.properties)).toEqual(['__proto__']);
  });

  test.each([
    ['comment wrapper', '<!-- {"@type":"Article"} -->', 1],
    ['trailing comma', '{"@type":"Article",}', 1],
    ['trailing semicolon', '{"@type":"Article"};', 1],
    ['raw line break in a text', '{"@type":"Article","a":"b\nc"}', 1],
    ['cut off', '{"@type":"Article","a":', 0],
  ])('broken but meant: %s', (_, json, nodes) => {
    const data = readLinkedData([json]);
    expect(data.nodes).toHaveLength(nodes);
    expect(data.errors).toHaveLength(1);
  });

  test('a broken block is an item with its place, and a problem of the page', () => {
    const context = contextOf(script('{"@type":"WebSite"}') + script('{oops'));
    const facts = gatherStructuredData(context);
    expect(facts.map(({ error }) => error?.slice(0, 2) ?? null)).toEqual(['2:', null]);
    expect(context.problems.map(({ code }) => code)).toContain('broken-json-ld');
  });

  test.each([
    ['100,000 nested lists', deep(100_000)],
    ['100,000 objects', `[${'{"@type":"A"},'.repeat(30_000)}{"@type":"A"}]`],
    ['an endless number', '{"@type":"A","n":1e400}'],
    ['a block of 600 kB', `{"@type":"A","a":"${'x'.repeat(600_000)}"}`],
  ])('hostile: %s', (_, json) => {
    expect(readLinkedData([json]).nodes.length).toBeLessThanOrEqual(5_000);
  });

  test('50,000 blocks are not all read', () => {
    const data = readLinkedData(Array.from({ length: 50_000 }, () => '{"@type":"A"}'));
    expect(data).toMatchObject({ truncated: true });
    expect(data.nodes).toHaveLength(30);
  });
});

test('microdata: each property belongs to its nearest item', () => {
  const page = `<article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">H</h1>
    <time itemprop="datePublished" datetime="2026-03-14">14 March</time>
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Jane</b></span></article>`;
  expect(gatherStructuredData(contextOf(page))).toEqual([
    {
      format: 'microdata',
      types: ['BlogPosting'],
      properties: { headline: 'H', datePublished: '2026-03-14', author: 'Jane' },
      error: null,
    },
  ]);
});

test('RDFa Lite', () => {
  const page = `<div vocab="http://schema.org/" typeof="schema:Article"><h1 property="schema:name">H</h1></div>`;
  expect(gatherStructuredData(contextOf(page))).toEqual([
    { format: 'rdfa', types: ['Article'], properties: { name: 'H' }, error: null },
  ]);
});

test('3,000 properties and 1 MB of text are capped', () => {
  const properties = Array.from({ length: 3_000 }, (_, index) => `<i itemprop="p${index}">${index}</i>`).join('');
  const [item] = gatherStructuredData(
    contextOf(`<div itemscope><b itemprop=a>${'x'.repeat(1_000_000)}</b>${properties}</div>`),
  );
  expect(Object.keys(item?.properties ?? {})).toHaveLength(40);
  expect(item?.properties.a).toHaveLength(1_000);
});
