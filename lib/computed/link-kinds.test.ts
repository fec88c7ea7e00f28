import { expect, test } from 'vitest';
import { linkFact } from '../../tests/support/snapshots.ts';
import { otherLinkKinds, webLinkKinds } from './link-kinds.ts';
import { linkRoute } from './link-route.ts';
import { parseWebAddress } from './web-address.ts';

const PAGE = parseWebAddress('https://blog.example/posts/shoes');
const kinds = (href: string, placement: 'article' | 'footer' = 'article') => {
  const fact = linkFact({ href, text: 'x', placement });
  const address = parseWebAddress(href)!;
  return webLinkKinds(fact, address, linkRoute(fact, address, PAGE), PAGE);
};

test.each([
  ['https://amzn.to/3xYz', ['affiliate']],
  ['https://www.amazon.co.uk/dp/B01?tag=blog-21', ['affiliate']],
  ['https://www.booking.com/hotel/x.html?aid=123', ['affiliate']],
  ['https://acme.com/?irclickid=1', ['affiliate']],
  ['https://acme.com/?ranMID=1', ['affiliate']],
  ['https://acme.com/?utm_medium=affiliate', ['affiliate']],
  ['https://impact.com/?irgwc=1', ['affiliate']],
  ['https://acme.com/?ref=jane', ['possible-affiliate']],
  ['https://www.facebook.com/jane?ref=bookmarks', ['social']],
  ['https://click.linksynergy.com/deeplink?murl=https%3A%2F%2Facme.com%2F', ['redirect', 'affiliate']],
  ['https://bit.ly/x', ['shortener']],
  ['https://www.google.com/url?q=https://acme.com/', ['wrapper']],
  ['https://www.facebook.com/sharer/sharer.php?u=https://blog.example/', ['share']],
  ['https://x.com/intent/post?via=acme', ['share']],
  ['https://www.linkedin.com/in/jane', ['social']],
  ['https://x.com/jane', ['social']],
  ['https://acme.com/report.PDF', ['file']],
  ['https://blog.example/posts/shoes#top', ['fragment']],
  ['https://blog.example/go/acme', ['redirect']],
])('%s: %j', (href, expected) => {
  expect(kinds(href)).toEqual(expected);
});

test.each([
  'https://acme.com/',
  'https://acme.com/?ref=github',
  'https://acme.com/?ref=blog.example',
  'https://acme.com/?utm_source=blog',
  'https://impact.com/partnerships/what-is-a-partner',
  'https://www.amazon.com/dp/B01',
  'https://github.com/acme/tool',
  'https://x.com/jane/status/1',
  'https://medium.com/',
  'https://blog.example/other?ref=jane',
])('%s has no kind', (href) => {
  expect(kinds(href)).toEqual([]);
});

test('a social host without a name is a placeholder on the template', () => {
  expect(kinds('https://www.facebook.com/', 'footer')).toEqual(['social']);
});

test.each([
  ['mailto:?subject=x', ['share']],
  ['mailto:jane@acme.com', []],
  ['javascript:void(0)', ['script']],
  ['#', ['fragment']],
])('%s: %j', (href, expected) => {
  expect(otherLinkKinds(linkFact({ href, text: 'x' }))).toEqual(expected);
});

test('a click handler makes an empty address a script', () => {
  expect(otherLinkKinds(linkFact({ href: '#', text: 'x', hasClickHandler: true }))).toEqual(['script']);
});

test('a button that leads elsewhere does so by script', () => {
  const fact = linkFact({ href: 'https://acme.com/?irclickid=1', text: 'x', element: 'button' });
  const address = parseWebAddress(fact.href)!;
  expect(webLinkKinds(fact, address, linkRoute(fact, address, PAGE), PAGE)).toEqual(['script', 'affiliate']);
});
