import { describe, expect, test } from 'vitest';
import { LIMITS } from '../snapshot/limits.ts';
import { gatherHeadings } from './headings.ts';
import { ARTICLE_TEXT, contextOf } from './page.fixture.ts';

const headings = (html: string) => gatherHeadings(contextOf(html));

test.each([
  ['<h3>Soil</h3>', { level: 3, text: 'Soil', textSource: 'text' }],
  ['<div role=heading aria-level=4>Soil</div>', { level: 4, text: 'Soil' }],
  ['<div role=heading>Soil</div>', { level: 2 }],
  ['<h2 role=heading aria-level=0>Soil</h2>', { level: 2 }],
  ['<h2 aria-level=5>Soil</h2>', { level: 2 }],
  ['<div role=heading aria-level=999999>Soil</div>', { level: 9 }],
  ['<h1><img alt="Logo"></h1>', { text: 'Logo', textSource: 'alt' }],
  ['<h1 title="Tip"></h1>', { text: '', textSource: 'none' }],
  ['<h1 hidden>x</h1>', { isHidden: true }],
  ['<div aria-hidden=true><h1>x</h1></div>', { isHidden: true }],
  ['<h1>x</h1>', { isHidden: false, index: 0, block: null }],
  ['<nav><h2>Menu</h2></nav>', { placement: 'navigation' }],
])('%s', (html, expected) => {
  expect(headings(html)[0]).toMatchObject(expected);
});

test('a heading of the article knows its block', () => {
  const found = headings(
    `<article><h1>Title</h1>${ARTICLE_TEXT}<h2>Part two</h2>${ARTICLE_TEXT.replaceAll('Paragraph', 'Section')}</article>`,
  );
  expect(found[1]).toMatchObject({ text: 'Part two', placement: 'article', block: 6, index: 1 });
});

describe('an empty heading', () => {
  const placements = (html: string) => headings(html).map(({ text, placement }) => `${text} ${placement}`);

  test('between blocks of the article belongs to it', () => {
    const html = `<article><h1>Title</h1>${ARTICLE_TEXT}<h2></h2>${ARTICLE_TEXT.replaceAll('Paragraph', 'Section')}</article>`;
    expect(placements(html)).toEqual(['Title article', ' article']);
  });

  test.each([
    ['after it', `<article>${ARTICLE_TEXT}</article><h2></h2>`],
    ['in a menu inside it', `<article>${ARTICLE_TEXT}<nav><h2></h2></nav>${ARTICLE_TEXT}</article>`],
    ['on a page without an article', '<h2></h2>'],
  ])('%s does not', (_, html) => {
    expect(placements(html)).not.toContain(' article');
  });
});

test('thousands of headings are cut, and that is reported', () => {
  const context = contextOf('<h2>x</h2>'.repeat(LIMITS.headings + 1));
  expect(gatherHeadings(context)).toHaveLength(LIMITS.headings);
  expect(context.problems).toContainEqual({
    code: 'truncated',
    subject: 'headings',
    kept: LIMITS.headings,
    seen: LIMITS.headings + 1,
  });
}, 60_000);
