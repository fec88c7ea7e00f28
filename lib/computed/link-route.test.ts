import { expect, test } from 'vitest';
import { linkFact } from '../../tests/support/snapshots.ts';
import { linkRoute } from './link-route.ts';
import { parseWebAddress } from './web-address.ts';

const PAGE = parseWebAddress('https://blog.example/posts/shoes');
const route = (href: string, rel: readonly string[] = []) => {
  const { via, target } = linkRoute(linkFact({ href, text: 'x', rel }), parseWebAddress(href)!, PAGE);
  return [via, target?.url.href ?? null];
};

test.each([
  ['https://www.google.de/url?sa=t&q=https%3A%2F%2Facme.com%2Fa', 'https://acme.com/a'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Facme.com%2F&h=x', 'https://acme.com/'],
  ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.com%2F&data=1', 'https://acme.com/'],
  ['https://href.li/?https://acme.com/', 'https://acme.com/'],
])('%s is a wrapper', (href, target) => {
  expect(route(href)).toEqual(['wrapper', target]);
});

test.each([
  ['https://click.network.example/deep?murl=https%253A%252F%252Facme.com%252Fshoe', 'https://acme.com/shoe'],
  ['https://blog.example/out?url=aHR0cHM6Ly9hY21lLmNvbS8', 'https://acme.com/'],
  ['https://blog.example/go/acme/', null],
  ['https://blog.example/recommends/acme', null],
  ['https://other.example/redirect.php?id=4', null],
])('%s is a redirect', (href, target) => {
  expect(route(href)).toEqual(['redirect', target]);
});

test('believes an ordinary section only when the link is marked', () => {
  expect(route('https://blog.example/deals/acme')).toEqual(['direct', 'https://blog.example/deals/acme']);
  expect(route('https://blog.example/deals/acme', ['nofollow'])).toEqual(['redirect', null]);
});

test.each(['https://bit.ly/3abc', 'https://t.co/xyz'])('%s is shortened', (href) => {
  expect(route(href)).toEqual(['shortener', null]);
});

test.each([
  'https://acme.com/',
  'https://acme.com/go/fast',
  'https://blog.example/go/',
  'https://blog.example/go/2026/06/fast',
  'https://blog.example/posts/go',
  'https://bit.ly/',
  'https://accounts.acme.com/login?continue=https%3A%2F%2Facme2.com',
  'https://acme.com/page?url=https%3A%2F%2Fblog.example%2Fposts',
  'https://web.archive.org/web/2020/https://acme.com/?url=https://b.example',
  'https://acme.com/?q=https',
  'https://acme.com/?url=javascript:alert(1)',
])('%s is direct', (href) => {
  expect(route(href)[0]).toBe('direct');
});
