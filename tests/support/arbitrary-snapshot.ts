import fc from 'fast-check';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import type { SiteEvidence } from '../../lib/snapshot/site-evidence.ts';
import type {
  ArticleBlock,
  ArticleFacts,
  AuthorFact,
  DateFact,
  HeadingFact,
  LinkFact,
  PageSnapshot,
  Placement,
} from '../../lib/snapshot/types.ts';
import { articleFacts, auditContext, pageSnapshot, siteEvidence } from './snapshots.ts';

const PLACEMENTS: readonly Placement[] = [
  'article',
  'author-bio',
  'comments',
  'related',
  'navigation',
  'sidebar',
  'header',
  'footer',
  'share',
  'ad',
  'other',
];

/** Words that mean something to the criteria, between words that mean nothing. */
const TEXTS = [
  'Watering tomatoes in summer',
  'best online casinos',
  'buy cheap garden hoses',
  'Write for us',
  'Guest post by Ada Green',
  'dofollow link $40 no sponsored tag DA 55+',
  'We do not accept guest posts.',
  'Sponsored post',
  'As an AI language model, I cannot water.',
  'Lorem ipsum dolor sit amet',
  'Business',
  'Casino',
  'Health',
  'click here',
  'https://other.example/',
  'Ein Gastbeitrag von Jürgen',
  'Полив томатов летом',
  '番茄の水やり',
  '{{title}} %%sitename%% undefined',
  '',
  '   ',
  '\u202Eevil\u0000 = @SUM(1)',
  '__proto__ constructor toString',
];
const HREFS = [
  'https://blog.example/about',
  'https://blog.example/write-for-us',
  'https://blog.example/go/acme',
  'https://luckyspins.example/',
  'https://shop.example/products/hose?ref=1',
  'https://en.wikipedia.org/wiki/Tomato',
  'https://www.amazon.com/dp/B000?tag=garden-20',
  'https://www.facebook.com/garden',
  'https://bit.ly/x',
  'mailto:ed@blog.example',
  'javascript:void(0)',
  'http://[::1]/x',
  'https://xn--mnchen-3ya.example/',
  '#top',
  'not an address',
  'https://',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);
const texts = fc.array(text, { maxLength: 4 }).map((parts) => parts.join('. '));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const href = fc.constantFrom(...HREFS);
const iso = fc.constantFrom('2026-06-14', '2019-01-01T00:00:00Z', '2031-01-01', 'yesterday', '');

const link: fc.Arbitrary<LinkFact> = fc
  .record({
    href,
    text,
    rel: fc.subarray(['nofollow', 'ugc', 'sponsored', 'dofollow', 'noopener']),
    placement: fc.constantFrom(...PLACEMENTS),
    hidden: maybe(fc.constantFrom('display' as const, 'same-colour' as const, 'off-screen' as const)),
    context: maybe(texts),
    isImage: fc.boolean(),
  })
  .map((facts) => ({
    ...facts,
    index: 0,
    isWeb: URL.canParse(facts.href) && facts.href.startsWith('http'),
    textSource: facts.text === '' ? 'none' : 'text',
    element: 'a',
    block: null,
    hasClickHandler: false,
  }));

const heading: fc.Arbitrary<HeadingFact> = fc
  .record({
    level: fc.integer({ min: 1, max: 6 }),
    text,
    placement: fc.constantFrom(...PLACEMENTS),
    isHidden: fc.boolean(),
  })
  .map((facts) => ({ ...facts, index: 0, textSource: facts.text === '' ? 'none' : 'text', block: null }));

const block: fc.Arbitrary<ArticleBlock> = fc.record({
  kind: fc.constantFrom('paragraph', 'heading', 'list-item', 'quote', 'code', 'table'),
  text: texts,
  level: maybe(fc.integer({ min: 1, max: 6 })),
});

const date: fc.Arbitrary<DateFact> = fc.record({
  iso,
  source: fc.constantFrom('json-ld', 'meta', 'time', 'text', 'url'),
  isVisible: fc.boolean(),
  raw: text,
});

const author: fc.Arbitrary<AuthorFact> = fc.record({
  name: text,
  kind: fc.constantFrom('person', 'organisation', 'role', 'unknown'),
  source: fc.constantFrom('json-ld', 'byline', 'bio', 'text'),
  profileUrl: maybe(href),
  bio: maybe(texts),
  outsideUrls: fc.array(href, { maxLength: 2 }),
  jobTitle: maybe(text),
  affiliation: maybe(text),
});

const article: fc.Arbitrary<ArticleFacts> = fc
  .record({
    title: maybe(text),
    blocks: fc.array(block, { maxLength: 30 }),
    authors: fc.array(author, { maxLength: 2 }),
    datePublished: maybe(date),
    dateModified: maybe(date),
    dateConflicts: fc.array(date, { maxLength: 1 }),
    topics: fc.array(text, { maxLength: 3 }),
    headerText: maybe(text),
    tables: fc.nat(2),
    codeBlocks: fc.nat(2),
    videos: fc.nat(2),
  })
  .map((facts) => articleFacts(facts));

/** Any well-formed page, most of them strange. */
export const arbitrarySnapshot: fc.Arbitrary<PageSnapshot> = fc
  .record({
    url: fc.constantFrom(
      'https://blog.example/a',
      'http://127.0.0.1/a',
      'https://medium.com/@jane/a',
      'file:///a.html',
    ),
    article: maybe(article),
    links: fc.array(link, { maxLength: 25 }),
    headings: fc.array(heading, { maxLength: 10 }),
    title: fc.record({ text: maybe(text), count: fc.nat(2) }),
    description: maybe(texts),
    canonical: maybe(href),
    robots: fc.array(fc.constantFrom('noindex', 'nofollow', 'none', 'index, follow', 'unavailable_after: x'), {
      maxLength: 2,
    }),
    language: maybe(fc.constantFrom('en', 'de', 'ja', 'pt-br', 'xx')),
    kind: fc.constantFrom('article' as const, 'article' as const, 'home' as const, 'docs' as const),
    siteName: maybe(text),
    footerText: texts,
    sidebarText: texts,
    comments: fc.array(texts, { maxLength: 5 }),
    emails: fc.array(fc.constantFrom('ed@blog.example', 'x@gmail.com', 'broken', '@'), { maxLength: 2 }),
    types: fc.array(fc.constantFrom('BlogPosting', 'NewsArticle', 'Recipe', 'Corporation'), { maxLength: 2 }),
    metaTags: fc.dictionary(fc.constantFrom('getlinko-verify-code', '__proto__', 'x'), text, { maxKeys: 2 }),
    adSlots: fc.nat(20),
  })
  .map((facts) => {
    const base = pageSnapshot();
    return pageSnapshot({
      url: facts.url,
      article: facts.article,
      links: facts.links.map((fact, index) => ({ ...fact, index })),
      headings: facts.headings.map((fact, index) => ({ ...fact, index })),
      title: facts.title,
      meta: {
        ...base.meta,
        description: facts.description,
        descriptionCount: facts.description === null ? 0 : 1,
        other: facts.metaTags,
      },
      canonical: { url: facts.canonical, raw: facts.canonical, count: facts.canonical === null ? 0 : 1 },
      robots: { directives: facts.robots.map((content) => ({ agent: 'robots', content })), header: null },
      language: { ...base.language, code: facts.language },
      pageKind: { kind: facts.kind, confidence: 1, evidence: [] },
      site: { ...base.site, name: facts.siteName, footerText: facts.footerText, sidebarText: facts.sidebarText },
      comments: { isPresent: true, count: facts.comments.length, system: null, isOpen: true, samples: facts.comments },
      contact: { ...base.contact, emails: facts.emails },
      structuredData: [{ format: 'json-ld', types: facts.types, properties: {}, error: null }],
      counts: { ...base.counts, adSlots: facts.adSlots },
    });
  });

export const arbitrarySettings: fc.Arbitrary<AuditSettings> = fc
  .record({
    niche: maybe(
      fc.array(text, { minLength: 1, maxLength: 4 }).map((terms) => ({
        text: terms.join(', '),
        terms: terms.map((term) => ({ term, weight: 0.5 })),
      })),
    ),
    goal: fc.constantFrom('link' as const, 'audience' as const, 'both' as const),
    languages: fc.subarray(['en', 'de']),
    competitors: fc.subarray(['blog.example', 'x']),
    allowedNiches: fc.subarray(['gambling', 'pharma']),
    weights: fc.dictionary(
      fc.constantFrom('named-author', 'content-depth'),
      fc.double({ min: 0, max: 20, noNaN: true }),
      { maxKeys: 2 },
    ),
  })
  .map((settings) => auditContext(settings).settings);

export const arbitrarySite: fc.Arbitrary<SiteEvidence | null> = maybe(
  fc
    .record({
      posts: fc.array(
        fc.record({
          title: text,
          author: maybe(text),
          datePublished: maybe(iso),
          links: maybe(fc.array(fc.record({ href, text, rel: fc.constant([]) }), { maxLength: 2 })),
        }),
        { maxLength: 12 },
      ),
      categories: fc.array(fc.record({ name: text, count: fc.nat(9) }), { maxLength: 9 }),
      pages: fc.array(
        fc.record({
          kind: fc.constantFrom('guidelines' as const, 'advertise' as const, 'about' as const),
          url: href,
          text: texts,
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ posts, categories, pages }) => siteEvidence(posts, { categories, pages })),
);
