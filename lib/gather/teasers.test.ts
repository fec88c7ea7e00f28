import { expect, test } from 'vitest';
import { contextOf } from './page.fixture.ts';
import { countTeasers } from './teasers.ts';

test.each([
  ['a list of posts', '<article><h2><a href=/a>Post</a></h2><p>Short.</p></article>'.repeat(8), 8],
  ['a post', '<article><h1>Post</h1><h2>Part</h2><p>Text with <a href=/a>a link</a>.</p></article>', 0],
  ['a title that leads nowhere', '<article><h2><a>Post</a></h2></article>', 0],
])('%s', (_, html, count) => {
  expect(countTeasers(contextOf(html))).toBe(count);
});
