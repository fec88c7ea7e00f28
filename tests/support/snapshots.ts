import type { AuditContext } from '../../lib/audits/audit.ts';
import { type AuditSettings, DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import type { SiteEvidence, SitePost } from '../../lib/snapshot/site-evidence.ts';
import type {
  ArticleBlock,
  ArticleFacts,
  AuthorFact,
  DateFact,
  HeadingFact,
  LinkFact,
  PageSnapshot,
} from '../../lib/snapshot/types.ts';

/** The moment of every test: no test reads the clock. */
export const NOW = Date.parse('2026-06-15T12:00:00Z');

/** A plain, well-formed English article page; every test says only what it is about. */
export function pageSnapshot(overrides: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    schema: 1,
    url: 'https://blog.example/posts/watering-tomatoes',
    baseUrl: 'https://blog.example/posts/watering-tomatoes',
    takenAt: new Date(NOW).toISOString(),
    contentType: 'text/html',
    isLoaded: true,
    language: { code: 'en', declared: 'en', detected: 'en', confidence: 1, direction: 'ltr' },
    title: { text: 'Watering tomatoes', count: 1 },
    meta: {
      description: 'How often to water tomatoes, and why the morning is best.',
      descriptionCount: 1,
      hasHead: true,
      viewport: 'width=device-width',
      charset: 'utf-8',
      generator: null,
      openGraph: {},
      twitter: {},
      other: {},
    },
    canonical: { url: 'https://blog.example/posts/watering-tomatoes', raw: null, count: 1 },
    robots: { directives: [], header: null },
    alternates: [],
    headings: [],
    links: [],
    images: { inArticle: [], total: 0, withoutAlt: 0 },
    article: articleFacts(),
    structuredData: [],
    comments: { isPresent: false, count: null, system: null, isOpen: null, samples: [] },
    contact: { emails: [], phones: [], messengers: [], hasPostalAddress: false },
    feeds: [],
    pageKind: { kind: 'article', confidence: 0.9, evidence: [] },
    site: { name: 'Garden Notes', tagline: null, footerText: '', sidebarText: '', bodyClasses: [], publisher: null },
    counts: { elements: 100, links: 0, headings: 0, words: 0, frames: 0, adSlots: 0 },
    problems: [],
    timings: { total: 1, steps: {} },
    ...overrides,
  };
}

/** An article made of paragraphs, or of given blocks. */
export function articleFacts(overrides: Partial<ArticleFacts> = {}): ArticleFacts {
  const blocks = overrides.blocks ?? paragraphs('Tomatoes like a steady supply of water.');
  const text = blocks.map((block) => block.text).join('\n\n');
  return {
    title: 'Watering tomatoes',
    titleSource: 'heading',
    paragraphs: blocks.filter((block) => block.kind === 'paragraph').length,
    wordCount: text.split(/\s+/).filter(Boolean).length,
    excerpt: null,
    authors: [],
    authorConflicts: [],
    datePublished: null,
    dateModified: null,
    dateConflicts: [],
    images: 0,
    tables: 0,
    codeBlocks: 0,
    videos: 0,
    topics: [],
    headerText: null,
    source: 'readability',
    ...overrides,
    blocks,
    text,
  };
}

/** Paragraph blocks, one for each text. */
export const paragraphs = (...texts: readonly string[]): ArticleBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text, level: null }));

/** One paragraph of so many words, the same word over and over. */
export const paragraphOf = (count: number, word = 'word'): ArticleBlock => ({
  kind: 'paragraph',
  text: Array(count).fill(word).join(' '),
  level: null,
});

/** A visible heading of the article. */
export const headingFact = (level: number, text: string, overrides: Partial<HeadingFact> = {}): HeadingFact => ({
  index: 0,
  level,
  text,
  textSource: text === '' ? 'none' : 'text',
  placement: 'article',
  isHidden: false,
  block: null,
  ...overrides,
});

/** Headings numbered in order, as a page has them. */
export const headingFacts = (...headings: readonly HeadingFact[]): HeadingFact[] =>
  headings.map((heading, index) => ({ ...heading, index }));

/** A person named in structured data, with nothing else known. */
export const authorFact = (name: string, overrides: Partial<AuthorFact> = {}): AuthorFact => ({
  name,
  kind: 'person',
  source: 'json-ld',
  profileUrl: null,
  bio: null,
  outsideUrls: [],
  jobTitle: null,
  affiliation: null,
  ...overrides,
});

/** A date from structured data that readers see too. */
export const dateFact = (iso: string, overrides: Partial<DateFact> = {}): DateFact => ({
  iso,
  source: 'json-ld',
  isVisible: true,
  raw: iso,
  ...overrides,
});

/** A followed link in the article. */
export function linkFact(overrides: Partial<LinkFact> = {}): LinkFact {
  const href = overrides.href ?? 'https://other.example/guide';
  return {
    index: 0,
    href,
    isWeb: /^https?:/.test(href),
    text: 'a guide',
    textSource: 'text',
    isImage: false,
    rel: [],
    placement: 'article',
    hidden: null,
    element: 'a',
    context: null,
    block: null,
    hasClickHandler: false,
    ...overrides,
  };
}

/** Links numbered in order, as a page has them. */
export const linkFacts = (...links: readonly Partial<LinkFact>[]): LinkFact[] =>
  links.map((link, index) => linkFact({ index, ...link }));

/** The default settings with the given changes, and no site check. */
export const auditContext = (
  settings: Partial<AuditSettings> = {},
  site: SiteEvidence | null = null,
): AuditContext => ({ now: NOW, settings: { ...DEFAULT_AUDIT_SETTINGS, ...settings }, site });

/** What a site check found: the given posts, newest first, and pages. */
export const siteEvidence = (
  posts: readonly Partial<SitePost>[] = [],
  overrides: Partial<SiteEvidence> = {},
): SiteEvidence => ({
  schema: 1,
  takenAt: new Date(NOW).toISOString(),
  posts: posts.map((post, index) => ({
    url: `https://blog.example/posts/${index}`,
    title: `Post ${index}`,
    author: null,
    datePublished: null,
    links: null,
    ...post,
  })),
  categories: [],
  pages: [],
  ...overrides,
});
