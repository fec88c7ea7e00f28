import { describe, expect, test } from 'vitest';
import { gatherCanonical } from './canonical.ts';
import { gatherFeeds } from './feeds.ts';
import { gatherLanguage } from './language.ts';
import { gatherAlternates, gatherMeta } from './meta.ts';
import { contextOf, pageAt } from './page.fixture.ts';
import { gatherRobots } from './robots.ts';

const at = (html: string) => contextOf(pageAt('https://blog.example/posts/one', html));

describe('meta', () => {
  test.each([
    ['first of two', '<meta name=Description content=" A  b "><meta name=description content=c>', 'A b', 2],
    ['an empty one before a full one', '<meta name=description content=""><meta name=description content=c>', 'c', 2],
    ['only empty ones', '<meta name=description content="">', '', 1],
    ['none', '<meta name=keywords content=a>', null, 0],
  ])('description: %s', (_, html, description, descriptionCount) => {
    expect(gatherMeta(at(html))).toMatchObject({ description, descriptionCount });
  });

  test('sorts the other tags by their vocabulary', () => {
    const meta = gatherMeta(
      at(`<meta charset=UTF-8><meta name=viewport content="width=device-width"><meta name=generator content="Ghost 5">
        <meta property="og:Title" content="T"><meta property="article:section" content="S">
        <meta name="twitter:card" content="summary"><meta name="google-site-verification" content="x">`),
    );
    expect(meta).toMatchObject({
      charset: 'utf-8',
      viewport: 'width=device-width',
      generator: 'Ghost 5',
      openGraph: { 'og:title': 'T', 'article:section': 'S' },
      twitter: { 'twitter:card': 'summary' },
      other: { 'google-site-verification': 'x' },
      hasHead: true,
    });
  });

  test('hostile names stay names, endless ones are capped', () => {
    const bomb = Array.from({ length: 3_000 }, (_, index) => `<meta name="n${index}" content="${'x'.repeat(200)}">`);
    const meta = gatherMeta(at(`<meta name="__proto__" content="p">${bomb.join('')}`));
    expect(Object.keys(meta.other)).toHaveLength(60);
    expect(Object.hasOwn(meta.other, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(meta.other)).toBe(Object.prototype);
  });
});

test.each([
  ['relative', '<link rel="Canonical" href="/x">', 'https://blog.example/x', '/x', 1],
  [
    'two',
    '<link rel=canonical href=https://a.example/><link rel=canonical href=/b>',
    'https://a.example/',
    'https://a.example/',
    2,
  ],
  ['no web address', '<link rel=canonical href="javascript:1">', null, 'javascript:1', 1],
  ['broken', '<link rel=canonical href="http://[">', null, 'http://[', 1],
  ['empty', '<link rel=canonical href="">', null, '', 1],
  ['none', '', null, null, 0],
])('canonical: %s', (_, html, url, raw, count) => {
  expect(gatherCanonical(at(html))).toEqual({ url, raw, count });
});

test('robots: generic and named crawlers, in the body as well', () => {
  const page = `<meta name=ROBOTS content="NoIndex, follow"><meta name=author content=x><body><meta name=googlebot content=nofollow>`;
  expect(gatherRobots(at(page)).directives).toEqual([
    { agent: 'robots', content: 'NoIndex, follow' },
    { agent: 'googlebot', content: 'nofollow' },
  ]);
});

test('alternates are absolute and lower case', () => {
  const page = `<link rel=alternate hreflang=DE-at href=/de><link rel=alternate hreflang=fr href="http://["><link rel=alternate href=/x>`;
  expect(gatherAlternates(at(page))).toEqual([{ hreflang: 'de-at', url: 'https://blog.example/de' }]);
});

test('alternates are capped with a note', () => {
  const context = at(
    Array.from({ length: 150 }, (_, index) => `<link rel=alternate hreflang=x href=/${index}>`).join(''),
  );
  expect(gatherAlternates(context)).toHaveLength(100);
  expect(context.problems.map(({ subject }) => subject)).toContain('alternates');
});

test('feeds: the blog, not its comments, each once', () => {
  const page = `<link rel=alternate type="application/rss+xml" title=" Acme » Feed" href=/feed/>
    <link rel=alternate type="application/rss+xml" href=/feed/>
    <link rel=alternate type="application/rss+xml" title=Comments href=/comments/feed/>
    <link rel=alternate type="application/atom+xml" href=/atom.xml><link rel=alternate type=text/html href=/m>`;
  expect(gatherFeeds(at(page))).toEqual([
    { url: 'https://blog.example/feed/', format: 'rss', title: 'Acme » Feed' },
    { url: 'https://blog.example/atom.xml', format: 'atom', title: null },
  ]);
});

test.each([
  ['<html lang="en_US">', 'en_US', 'en-us', 'ltr'],
  ['<html lang="ar" dir="RTL">', 'ar', 'ar', 'rtl'],
  ['<meta http-equiv="x" name="content-language" content="de">', 'de', 'de', 'ltr'],
  ['<p>Hi', null, null, 'ltr'],
])('declared language: %s', (html, declared, code, direction) => {
  expect(gatherLanguage(at(html))).toMatchObject({ declared, code, direction, detected: null });
});
