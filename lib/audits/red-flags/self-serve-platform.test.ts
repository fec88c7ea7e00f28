import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { selfServePlatform } from './self-serve-platform.ts';

test.each([
  ['https://medium.com/@jane/a-post', true],
  ['https://www.prnewswire.com/news/a', true],
  ['https://dev.to/jane/a-post', true],
  ['https://jane.medium.com/a-post', false],
  ['https://jane.wordpress.com/a-post', false],
  ['https://notmedium.com/a', false],
])('%s', (url, fires) => {
  expect(fired(selfServePlatform, { url })).toBe(fires);
});
