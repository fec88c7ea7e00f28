import { expect, test } from 'vitest';
import { articleAddress } from './article-address.ts';

const CANONICAL = '<link rel="canonical" href="https://news.example/a,1.html">';

test.each([
  ['the canonical address', 'https://news.example/', CANONICAL, 'https://news.example/a,1.html'],
  [
    'a canonical address in another order',
    'https://news.example/',
    '<link href=/a rel=canonical>',
    'https://news.example/a',
  ],
  [
    'the address for sharing',
    'https://news.example/',
    '<meta property="og:url" content="https://news.example/?id=1&amp;p=2"/><meta content="/b?x=1&amp;y=2" property="og:url">',
    'https://news.example/b?x=1&y=2',
  ],
  ['one on another host', 'https://other.example/', CANONICAL, 'https://other.example/1'],
  ['the home page as canonical', 'https://news.example/', '<link rel=canonical href="/">', 'https://news.example/1'],
  ['none stated', 'https://news.example/', '', 'https://news.example/1'],
  ['a broken one', 'https://news.example/', '<link rel=canonical href="https://[">', 'https://news.example/1'],
  ['an address that is kept whole', 'https://news.example/post', CANONICAL, 'https://news.example/post'],
  ['no address', 'about:blank', CANONICAL, 'about:blank'],
])('%s', (_, address, html, expected) => {
  expect(articleAddress(address, 'daniel', () => html)).toBe(expected);
});

test('other sets hold home pages that are home pages', () => {
  expect(articleAddress('https://news.example/', 'wcxb', () => CANONICAL)).toBe('https://news.example/');
});
