import { expect, test } from 'vitest';
import { LIMITS } from '../snapshot/limits.ts';
import { ARTICLE_TEXT, pageOf } from './page.fixture.ts';
import { gatherSnapshot } from './snapshot.ts';

const limitsTold = (html: string): readonly (string | null)[] =>
  gatherSnapshot(pageOf(html), { now: '2026-11-22T12:00:00.000Z' })
    .problems.filter(({ code }) => code === 'truncated')
    .map(({ subject }) => subject);

const article = (more = ''): string => `<article><h1>Gardens</h1>${ARTICLE_TEXT}${more}</article>`;

test('an ordinary page reaches none', () => {
  expect(limitsTold(`<title>Gardens</title>${article()}`)).toEqual([]);
});

test.each([
  ['title', `<title>${'t'.repeat(LIMITS.title)}</title>${article()}`],
  ['metaContent', `<meta name=description content="${'d'.repeat(LIMITS.metaContent + 1)}">${article()}`],
  [
    'metaEntries',
    `${Array.from({ length: LIMITS.metaEntries }, (_, index) => `<meta name=m${index} content=x>`).join('')}${article()}`,
  ],
  [
    'images',
    `<article><h1>Gardens</h1>${ARTICLE_TEXT.replace('</p>', `${'<img src=/a.jpg alt="">'.repeat(LIMITS.images)}</p>`)}</article>`,
  ],
  [
    'articleText',
    article(['here', 'more'].map((word) => `<p>${`long words ${word} `.repeat(LIMITS.articleText / 16)}</p>`).join('')),
  ],
])('%s', (limit, html) => {
  expect(limitsTold(html)).toContain(limit);
});
