import { describe, expect, test } from 'vitest';
import { LIMITS } from '../snapshot/limits.ts';
import { pageOf } from './page.fixture.ts';
import { copyPage } from './page-copy.ts';

describe('copyPage', () => {
  test('keeps text and structure, leaves out what loads, runs or shadows', () => {
    const page = pageOf(
      '<body><form name=x><p class=a onclick="x()">Hello <b>world</b><script>bad()</script></p></form><iframe src=x></iframe><svg><a>s</a></svg>',
    );
    const { copy, problems } = copyPage(page);
    expect(problems).toEqual([]);
    expect(copy.document.body.textContent).toBe('Hello world');
    expect(copy.elements.map(({ name }) => name)).toEqual(['form', 'p', 'b']);
    expect(copy.document.querySelector('form, script, iframe, [name]')).toBeNull();
    expect(copy.document.querySelector('.a')?.tagName).toBe('P');
  });

  test('leads from the copy back to the page, also for renamed and cloned elements', () => {
    const page = pageOf('<div id=d><p>One</p></div>');
    const { copy } = copyPage(page);
    const clone = copy.document.body.cloneNode(true) as Element;
    expect(copy.originalOf(clone.querySelector('p')!)?.live).toBe(page.querySelector('p'));
    const made = copy.document.createElement('span');
    clone.querySelector('p')!.append(made);
    expect(copy.originalOf(made)?.live).toBe(page.querySelector('p'));
    expect(copy.recordOf(page.getElementById('d')!)?.index).toBe(0);
    expect(copy.recordOf(page.body)).toBeNull();
  });

  test('does not change the page', () => {
    const page = pageOf('<div id=d><p style="display:none">One<p>Two<form><input name=children></form></div>');
    const before = page.documentElement.outerHTML;
    copyPage(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test.each([
    ['copiedNodes', 5, '<p>a<p>b<p>c<p>d<p>e<p>f'],
    ['depth', 3, '<div><div><div><div><p>deep'],
    ['textNode', 4, '<p>longer than four'],
    ['copiedText', 6, '<p>abcd<p>efgh<p>ijkl'],
  ] as const)('reports that the limit %s was reached', (limit, value, html) => {
    const { copy, problems } = copyPage(pageOf(html), { ...LIMITS, [limit]: value });
    expect(problems).toEqual([{ code: 'truncated', subject: limit, kept: value, seen: null }]);
    expect(copy.elements.length).toBeGreaterThan(0);
  });

  test('keeps the text below the depth limit', () => {
    const { copy } = copyPage(pageOf('<div><div><div><div><p>deep <b>words</b>'), { ...LIMITS, depth: 3 });
    expect(copy.document.body.textContent).toContain('deep  words');
  });

  test('a value that is exactly at the limit is kept whole', () => {
    const { copy, problems } = copyPage(pageOf('<p>four'), { ...LIMITS, textNode: 4 });
    expect(problems).toEqual([]);
    expect(copy.document.body.textContent).toBe('four');
  });

  test('marks what the markup hides, with everything below it', () => {
    const { copy } = copyPage(
      pageOf('<p hidden><b>x</b></p><p aria-hidden=true>y</p><p style="color:red; display: none">z</p><p>shown</p>'),
    );
    expect(copy.elements.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['p', true],
      ['b', true],
      ['p', true],
      ['p', true],
      ['p', false],
    ]);
  });

  test.each([['<frameset><frame src=x></frameset>', 'frameset']])('a page without a body to read: %s', (html, code) => {
    const { copy, problems } = copyPage(pageOf(html));
    expect(copy.elements).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('an empty document', () => {
    const page = pageOf('');
    page.documentElement.remove();
    expect(copyPage(page).problems.map(({ code }) => code)).toEqual(['no-body']);
  });

  test('an SVG document', () => {
    const page = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><a/></svg>', 'image/svg+xml');
    expect(copyPage(page).problems.map(({ code }) => code)).toEqual(['no-body']);
  });
});

describe('zones', () => {
  test.each([
    ['<nav><a>x</a></nav>', 'navigation'],
    ['<header><a>x</a></header>', 'header'],
    ['<article><header><a>x</a></header></article>', 'other'],
    ['<footer><a>x</a></footer>', 'footer'],
    ['<aside><a>x</a></aside>', 'sidebar'],
    ['<div role=complementary><a>x</a></div>', 'sidebar'],
    ['<div id=comments><nav><a>x</a></nav></div>', 'navigation'],
    ['<div class="post comment-list"><p><a>x</a></p></div>', 'comments'],
    ['<li itemprop=comment><a>x</a></li>', 'comments'],
    ['<div class="author-bio"><a>x</a></div>', 'author-bio'],
    ['<div class="jp-relatedposts"><a>x</a></div>', 'related'],
    ['<div class="sharedaddy"><a>x</a></div>', 'share'],
    ['<ins class="adsbygoogle"><a>x</a></ins>', 'ad'],
    ['<div class="shared-values"><a>x</a></div>', 'other'],
    ['<div class="has-comments-open"><a>x</a></div>', 'other'],
    ['<p><a>x</a></p>', 'other'],
  ])('%s stands in %s', (html, zone) => {
    const page = pageOf(html);
    expect(copyPage(page).copy.zoneOf(page.querySelector('a')!)).toBe(zone);
  });

  test('an element that was not copied takes the zone of its nearest copied ancestor', () => {
    const page = pageOf('<nav><svg><a id=s></a></svg></nav>');
    expect(copyPage(page).copy.zoneOf(page.getElementById('s')!)).toBe('navigation');
  });
});
