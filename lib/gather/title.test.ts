import { describe, expect, test } from 'vitest';
import { contextOf, pageAt } from './page.fixture.ts';
import { gatherHeadline, gatherTitle } from './title.ts';
import { withoutSiteName, wordOverlap } from './title-text.ts';

const headline = (html: string) => gatherHeadline(contextOf(pageAt('https://www.acme.example/one', html)));

test.each([
  ['one', '<title> A  post </title>', 'A post', 1],
  ['two, and one of a drawing', '<title>A</title><body><svg><title>Icon</title></svg><title>B</title>', 'A', 2],
  ['none', '<h1>A</h1>', null, 0],
  ['5 MB', `<title>${'x'.repeat(5_000_000)}</title>`, 'x'.repeat(500), 1],
])('document title: %s', (_, html, text, count) => {
  expect(gatherTitle(contextOf(html))).toEqual({ text, count });
});

describe('headline', () => {
  test.each([
    [
      'the heading that says what the title says',
      '<title>A good post | Acme</title><h1>Acme</h1><h1>A Good Post!</h1>',
      'A Good Post!',
      'heading',
    ],
    [
      'a second-level heading under a site name',
      '<title>A good post – Acme</title><h1>Acme</h1><h2>Other</h2><h2>A good post</h2>',
      'A good post',
      'heading',
    ],
    [
      'Open Graph without its site name',
      '<meta property=og:title content="A good post - Acme News"><meta property=og:site_name content="Acme News">',
      'A good post',
      'open-graph',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"BlogPosting","headline":"A good post"}</script>',
      'A good post',
      'json-ld',
    ],
    ['the document title', '<title>A good post</title><p>x</p>', 'A good post', 'title'],
    ['nothing', '<p>x</p>', null, null],
    ['a heading alone', '<h1>A good post</h1>', 'A good post', 'heading'],
    [
      'the heading without its kicker',
      '<title>How to dig a garden</title><h1><span>Tools</span> How to dig a garden</h1>',
      'How to dig a garden',
      'heading',
    ],
    [
      'the heading without its subtitle',
      '<title>How to dig a garden</title><h1>How to dig a garden <small>And when</small></h1>',
      'How to dig a garden',
      'heading',
    ],
    [
      'the heading without what stands behind a bar',
      '<title>How to dig a garden</title><h1>How to dig a garden | Part 1</h1>',
      'How to dig a garden',
      'heading',
    ],
    [
      'the whole heading where nothing parts it',
      '<title>How to dig a garden</title><h1>How to dig a garden in spring</h1>',
      'How to dig a garden in spring',
      'heading',
    ],
    [
      'not the heading of the comments',
      '<title>How to dig a garden</title><div id=comments><h2>How to dig a garden</h2></div>',
      'How to dig a garden',
      'title',
    ],
    [
      'a hidden heading does not count',
      '<title>A good post</title><h1 hidden>A good post</h1>',
      'A good post',
      'title',
    ],
  ])('%s', (_, html, title, titleSource) => {
    expect(headline(html)).toEqual({ title, titleSource });
  });
});

describe('site names', () => {
  test.each([
    ['A post | Acme', ['Acme'], 'A post'],
    ['Acme: A post', ['acme'], 'A post'],
    ['A post - Part 2 - Acme Blog', ['Acme Blog'], 'A post - Part 2'],
    ['A post – with a dash', ['Acme'], 'A post – with a dash'],
    ['Soil: what it is', [], 'Soil: what it is'],
    ['A long post | Some Site', [], 'A long post'],
    ["Jane Doe's Digital Home | A good post", ['janedoe'], 'A good post'],
    ['A good post - Garden Days Acmetown 2022', ['acmetown2022'], 'A good post'],
    [
      'A good post - how the people of Acmetown dug 2022 holes',
      ['acmetown'],
      'A good post - how the people of Acmetown dug 2022 holes',
    ],
    ['Acmetown soil: what it is', ['acmetown'], 'Acmetown soil: what it is'],
    ['Acme', ['Acme'], 'Acme'],
    ['', ['Acme'], ''],
  ])('%j without %j is %j', (title, names, expected) => {
    expect(withoutSiteName(title, names)).toBe(expected);
  });
});

test.each([
  ['a b', 'A, b!', 1],
  ['a b', 'c d', 0],
  ['园艺入门', '园艺', 2 / 3],
  ['', 'a', 0],
])('overlap of %j and %j', (one, other, expected) => {
  expect(wordOverlap(one, other)).toBeCloseTo(expected);
});
