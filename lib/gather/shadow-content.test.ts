import { expect, test } from 'vitest';
import { pageOf } from './page.fixture.ts';
import { countShadowHosts } from './shadow-content.ts';

test.each([
  ['a plain page', '<p>text</p><div></div>', 0],
  ['a custom element with text of its own', '<x-post>text</x-post>', 0],
  ['an empty custom element, which may hide a closed root', '<x-post></x-post>', 1],
])('%s', (_, html, count) => {
  expect(countShadowHosts(pageOf(html))).toBe(count);
});

test('an open root', () => {
  const page = pageOf('<div>light</div>');
  page.querySelector('div')?.attachShadow({ mode: 'open' }).append('shadow');
  expect(countShadowHosts(page)).toBe(1);
});
