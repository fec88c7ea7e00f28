import { describe, expect, test } from 'vitest';
import { gatherComments } from './comments.ts';
import { gatherContact } from './contact.ts';
import { atOnce } from './in-turns.ts';
import { ARTICLE_TEXT, contextOf, pageAt } from './page.fixture.ts';
import { gatherSite } from './site.ts';
import { gatherTopics } from './topics.ts';

describe('comments', () => {
  const comment = (text: string): string =>
    `<li class="comment"><div class="comment-content"><p>${text}</p></div></li>`;

  test.each([
    [
      'native, open',
      `<ol id=comments>${comment('Nice.')}${comment('So.')}</ol><form id=commentform></form>`,
      2,
      'native',
      true,
    ],
    ['stated number only', '<div id=comments><h2>1,204 Comments</h2></div>', 1_204, 'native', null],
    ['German', '<div id=comments>3 Kommentare</div>', 3, 'native', null],
    ['none yet', '<div id=comments>No comments:</div><form class=comment-form></form>', 0, 'native', true],
    ['closed', '<div id=comments>Comments are closed.</div>', null, null, false],
    ['Disqus', '<div id=disqus_thread></div>', null, 'disqus', true],
    ['giscus by its script', '<script src="https://giscus.app/client.js"></script>', null, 'giscus', true],
    ['nothing', '<p>Hello, 3 comments in the text</p>', null, null, null],
  ])('%s', (_, html, count, system, isOpen) => {
    const facts = atOnce(gatherComments(contextOf(html)));
    expect(facts).toMatchObject({ count, system, isOpen, isPresent: (count ?? 0) > 0 });
  });

  test('samples are the texts of the first comments, capped', () => {
    const html = `<ol id=comments>${comment(`Long ${'word '.repeat(500)}`)}${comment('b').repeat(20)}</ol>`;
    const { samples, count } = atOnce(gatherComments(contextOf(html)));
    expect(count).toBe(21);
    expect(samples).toHaveLength(10);
    expect(samples[0]?.length).toBeLessThanOrEqual(400);
    expect(samples[1]).toBe('b');
  });

  test('JSON-LD gives the number where the page does not', () => {
    const html = `<script type="application/ld+json">{"@type":"Article","commentCount":7}</script><div class=fb-comments></div>`;
    expect(atOnce(gatherComments(contextOf(html)))).toMatchObject({ count: 7, system: 'facebook', isPresent: true });
  });
});

describe('contact', () => {
  test.each([
    ['mail link', '<a href="mailto:Jane%40acme.example?subject=x">m</a>', { emails: ['jane@acme.example'] }],
    ['plain sight, once', '<p>Write to ed@acme.example, ed@acme.example.</p>', { emails: ['ed@acme.example'] }],
    ['no file name', '<p>logo@2x.png</p>', { emails: [] }],
    ['broken escape', '<a href="mailto:%E0%A4%A">m</a>', { emails: [] }],
    ['phone', '<a href="tel:+49 (30) 123456">call</a>', { phones: ['+4930123456'] }],
    ['messenger', '<a href="https://wa.me/4930123456">chat</a>', { messengers: ['https://wa.me/4930123456'] }],
    [
      'share button',
      '<a href="https://wa.me/?text=x">share</a><a href="https://t.me/share/url?u=x">s</a>',
      { messengers: [] },
    ],
    ['American address', '<footer>12 Main Street, Springfield, IL 62701</footer>', { hasPostalAddress: true }],
    ['German address', '<footer>Hauptstraße 12, 10115 Berlin</footer>', { hasPostalAddress: true }],
    ['no address', '<footer>© 2026 Acme, since 2012 in business</footer>', { hasPostalAddress: false }],
  ])('%s', (_, html, expected) => {
    expect(gatherContact(contextOf(html))).toMatchObject(expected);
  });

  test('endless addresses are capped', () => {
    const html = `<p>${Array.from({ length: 200 }, (_, index) => `a${index}@acme.example `).join('')}${'a@'.repeat(50_000)}</p>`;
    expect(gatherContact(contextOf(html)).emails).toHaveLength(20);
  });
});

describe('site', () => {
  test('name, tagline, template texts and publisher', () => {
    const html = `<body class="single  postid-7"><meta property="og:site_name" content="Acme Garden">
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Acme","description":"All on soil"},
        {"@type":"Organization","name":"Acme","legalName":"Acme Ltd","logo":"/l.png","sameAs":["https://x.example/a"]}]}</script>
      <article>${ARTICLE_TEXT}</article><aside>Write for us</aside><footer>Imprint</footer>`;
    expect(gatherSite(contextOf(html))).toEqual({
      name: 'Acme Garden',
      tagline: 'All on soil',
      footerText: 'Imprint',
      sidebarText: 'Write for us',
      bodyClasses: ['single', 'postid-7'],
      publisher: { name: 'Acme Ltd', types: ['Organization'], hasLogo: true, sameAs: ['https://x.example/a'] },
    });
  });

  test.each([
    [
      'the author of the article is not its publisher',
      '{"@type":"BlogPosting","author":{"@type":"Person","name":"Jane"}}',
      null,
    ],
    [
      'a person publishes where the site says so',
      '{"@type":"WebSite","publisher":{"@type":"Person","name":"Jane"}}',
      'Jane',
    ],
  ])('%s', (_, json, name) => {
    const html = `<script type="application/ld+json">${json}</script>`;
    expect(gatherSite(contextOf(html)).publisher?.name ?? null).toBe(name);
  });

  test('a bare page', () => {
    expect(gatherSite(contextOf('<p>x</p>'))).toMatchObject({
      name: null,
      tagline: null,
      publisher: null,
      footerText: '',
    });
  });
});

test('topics: section, tags and category links of this post, each once', () => {
  const page = pageAt(
    'https://blog.example/one',
    `<meta property="article:section" content="Soil &amp;amp; sand"><meta property="article:tag" content="Worms">
     <meta name=description content="In short."><article>${ARTICLE_TEXT}<a rel=tag href=/t/worms>worms</a><a rel=tag href=/t/rain>Rain</a></article>
     <aside><a rel=tag href=/t/cars>Cars</a></aside>`,
  );
  expect(gatherTopics(contextOf(page))).toEqual({ topics: ['Soil & sand', 'Worms', 'Rain'], excerpt: 'In short.' });
});
