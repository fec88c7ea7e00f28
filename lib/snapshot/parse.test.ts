import { describe, expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { parseSnapshot } from './parse.ts';

const SENT = {
  schema: 1,
  url: 'https://example.org/post',
  baseUrl: 'https://example.org/post',
  takenAt: '2026-11-22T12:00:00.000Z',
  contentType: 'text/html',
  isLoaded: true,
  language: { code: 'en', declared: 'en', detected: null, confidence: 0, direction: 'ltr' },
  title: { text: 'Title', count: 1 },
  meta: {
    description: null,
    descriptionCount: 0,
    hasHead: true,
    viewport: null,
    charset: null,
    generator: null,
    openGraph: { 'og:title': 'Title' },
    twitter: {},
    other: {},
  },
  canonical: { url: null, raw: null, count: 0 },
  robots: { directives: [{ agent: 'robots', content: 'index' }], header: null },
  alternates: [],
  headings: [
    { index: 0, level: 1, text: 'Title', textSource: 'text', placement: 'article', isHidden: false, block: null },
  ],
  links: [
    {
      index: 0,
      href: 'https://example.com/',
      isWeb: true,
      text: 'example',
      textSource: 'text',
      isImage: false,
      rel: ['nofollow'],
      placement: 'article',
      hidden: null,
      element: 'a',
      context: 'An example.',
      block: 0,
      hasClickHandler: false,
    },
  ],
  images: { inArticle: [], total: 0, withoutAlt: 0 },
  article: {
    title: 'Title',
    titleSource: 'heading',
    blocks: [
      { kind: 'paragraph', text: 'One.', level: null },
      { kind: 'heading', text: 'Two', level: 2 },
    ],
    paragraphs: 1,
    wordCount: 2,
    excerpt: null,
    authors: [],
    authorConflicts: [],
    datePublished: { iso: '2026-03-14', source: 'meta', isVisible: false, raw: '2026-03-14' },
    dateModified: null,
    dateConflicts: [],
    images: 0,
    tables: 0,
    codeBlocks: 0,
    videos: 0,
    topics: [],
    headerText: null,
    source: 'readability',
  },
  structuredData: [{ format: 'json-ld', types: ['BlogPosting'], properties: { headline: 'Title' }, error: null }],
  comments: { isPresent: false, count: null, system: null, isOpen: null, samples: [] },
  contact: { emails: [], phones: [], messengers: [], hasPostalAddress: false },
  feeds: [],
  pageKind: { kind: 'article', confidence: 0.9, evidence: ['json-ld:BlogPosting'] },
  site: { name: null, tagline: null, footerText: '', sidebarText: '', bodyClasses: [], publisher: null },
  counts: { elements: 10, links: 1, headings: 1, words: 2, frames: 0, adSlots: 0 },
  problems: [{ code: 'truncated', subject: 'links', kept: 2000, seen: 3000 }],
  timings: { total: 12.5, steps: { copy: 1.5 } },
};

const send = (data: unknown): string => JSON.stringify({ v: 1, ok: true, data });

test('rebuilds a whole snapshot and its text', () => {
  const parsed = parseSnapshot(send(SENT));
  expect(parsed).toEqual({ ok: true, snapshot: { ...SENT, article: { ...SENT.article, text: 'One.\n\nTwo' } } });
});

const STATEMENTS = {
  siteNames: ['Acme'],
  linked: [{ of: 'article', key: 'datePublished', text: '2026-01-02', types: [], seen: [] }],
  people: [],
  meta: [],
  bylines: [
    {
      rule: 'rel',
      text: 'Jane Doe',
      parts: [],
      links: ['Jane Doe'],
      index: 3,
      distance: 1,
      isInArticle: false,
    },
  ],
  dates: [],
  lines: [],
  bios: [],
};

test('judges on arrival who wrote the article and when', () => {
  const parsed = parseSnapshot(send({ ...SENT, article: { ...SENT.article, statements: STATEMENTS } }));
  const article = parsed.ok ? parsed.snapshot.article : null;
  expect(article?.authors).toMatchObject([{ name: 'Jane Doe', kind: 'person', source: 'rel-author' }]);
  expect(article?.datePublished).toMatchObject({ iso: '2026-01-02', source: 'json-ld' });
  expect(article).not.toHaveProperty('statements');
});

test('a snapshot that was kept keeps what was judged', () => {
  const first = parseSnapshot(send({ ...SENT, article: { ...SENT.article, statements: STATEMENTS } }));
  const kept = first.ok ? first.snapshot : null;
  expect(parseSnapshot(send(kept))).toEqual(first);
});

test('a page without an article', () => {
  expect(parseSnapshot(send({ ...SENT, article: null }))).toMatchObject({ ok: true, snapshot: { article: null } });
});

test.each([
  ['not a string', 7, 'not-json'],
  ['undefined', undefined, 'not-json'],
  ['broken JSON', '{"v":1', 'not-json'],
  ['too large', ' '.repeat(LIMITS.envelope + 1), 'too-large'],
  ['null', 'null', 'malformed'],
  ['an array', '[]', 'malformed'],
  ['another version', JSON.stringify({ v: 2, ok: true, data: SENT }), 'wrong-version'],
  ['an error of the script', JSON.stringify({ v: 1, ok: false, error: 'x' }), 'script-failed'],
  ['no data', JSON.stringify({ v: 1, ok: true }), 'malformed'],
])('refuses %s', (_, json, reason) => {
  expect(parseSnapshot(json)).toMatchObject({ ok: false, reason });
});

test.each([
  ['url', { ...SENT, url: 7 }],
  ['links[0].href', { ...SENT, links: [{ ...SENT.links[0], href: null }] }],
  ['links[0].placement', { ...SENT, links: [{ ...SENT.links[0], placement: 'moon' }] }],
  ['counts.links', { ...SENT, counts: { ...SENT.counts, links: -1 } }],
  ['timings.total', { ...SENT, timings: { total: null, steps: {} } }],
  ['headings', { ...SENT, headings: {} }],
  ['article.blocks[0].kind', { ...SENT, article: { ...SENT.article, blocks: [{ kind: 'x', text: '', level: null }] } }],
  ['schema', { ...SENT, schema: 2 }],
])('names the field that is wrong: %s', (path, data) => {
  expect(parseSnapshot(send(data))).toEqual({ ok: false, reason: 'malformed', detail: `data.${path}` });
});

describe('hostile values', () => {
  test('unknown fields are dropped, at every level', () => {
    const parsed = parseSnapshot(send({ ...SENT, extra: 1, title: { ...SENT.title, extra: 2 } }));
    if (!parsed.ok) throw new Error(parsed.detail);
    expect(Object.hasOwn(parsed.snapshot, 'extra')).toBe(false);
    expect(parsed.snapshot.title).toEqual(SENT.title);
  });

  test('a prototype cannot be smuggled in', () => {
    const json = send(SENT).replace('"openGraph":{', '"openGraph":{"__proto__":"polluted","constructor":"x",');
    const parsed = parseSnapshot(json);
    if (!parsed.ok) throw new Error(parsed.detail);
    expect(Object.getPrototypeOf(parsed.snapshot.meta.openGraph)).toBeNull();
    expect(Object.entries(parsed.snapshot.meta.openGraph)).toContainEqual(['__proto__', 'polluted']);
    expect('polluted' in {}).toBe(false);
  });

  test('fields of the prototype do not count', () => {
    const json = send({ ...SENT, title: undefined }).replace(
      '"data":{',
      '"data":{"__proto__":{"title":{"text":"x","count":1}},',
    );
    expect(parseSnapshot(json)).toMatchObject({ ok: false, detail: 'data.title' });
  });

  test('lists and texts are cut', () => {
    const links = Array.from({ length: LIMITS.links + 5 }, () => ({ ...SENT.links[0], text: 'x'.repeat(500) }));
    const parsed = parseSnapshot(send({ ...SENT, links }));
    if (!parsed.ok) throw new Error(parsed.detail);
    expect(parsed.snapshot.links).toHaveLength(LIMITS.links);
    expect(parsed.snapshot.links[0]?.text).toHaveLength(LIMITS.anchorText);
  });

  test('lone surrogates are replaced', () => {
    const parsed = parseSnapshot(send({ ...SENT, title: { text: 'a\ud800', count: 1 } }));
    expect(parsed).toMatchObject({ ok: true, snapshot: { title: { text: 'a\ufffd' } } });
  });
});
