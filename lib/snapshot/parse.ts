import { ENVELOPE_VERSION, type SentSnapshot } from './envelope.ts';
import { LIMITS } from './limits.ts';
import { readStatements } from './read-statements.ts';
import {
  boolean,
  list,
  Mismatch,
  nullable,
  number,
  object,
  oneOf,
  optional,
  type Reader,
  record,
  text,
} from './readers.ts';
import { settled } from './settled.ts';
import {
  type AuthorFact,
  type DateFact,
  type HiddenReason,
  type PageSnapshot,
  PLACEMENTS,
  type Placement,
  type ProblemCode,
  SNAPSHOT_SCHEMA,
} from './types.ts';

export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: PageSnapshot }
  | { readonly ok: false; readonly reason: ParseFailure; readonly detail: string };

/** `script-failed`: the script said so itself, `detail` is its error. `malformed`: `detail` is the path to the field. */
export type ParseFailure = 'too-large' | 'not-json' | 'wrong-version' | 'script-failed' | 'malformed';

/**
 * Rebuilds a snapshot, field by field, from what an injected script returned. The page's process may be hostile, so
 * nothing is taken over as it came: own properties only, types checked, texts and lists cut at `LIMITS`.
 */
export function parseSnapshot(json: unknown): ParsedSnapshot {
  if (typeof json !== 'string') return failure('not-json', typeof json);
  if (json.length > LIMITS.envelope) return failure('too-large', String(json.length));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failure('not-json', '');
  }
  try {
    const { v, ok } = envelope(value, '');
    if (v !== ENVELOPE_VERSION) return failure('wrong-version', String(v));
    if (!ok) return failure('script-failed', failedEnvelope(value, '').error);
    return { ok: true, snapshot: settled(succeededEnvelope(value, '').data) };
  } catch (error) {
    if (error instanceof Mismatch) return failure('malformed', error.message);
    throw error;
  }
}

function failure(reason: ParseFailure, detail: string): ParsedSnapshot {
  return { ok: false, reason, detail };
}

type Article = NonNullable<SentSnapshot['article']>;

const NAME = 300;
const TOKEN = 60;
const RELATIONS = 20;
const STEPS = 60;
const EVIDENCE = 20;
const BODY_CLASSES = 60;
const OTHER_TITLES = 20;

const href = text(LIMITS.href);
const name = text(NAME);
const token = text(TOKEN);
const metaContent = text(LIMITS.metaContent);

const placement: Reader<Placement> = oneOf(...PLACEMENTS);
const hidden: Reader<HiddenReason> = oneOf(
  'display',
  'visibility',
  'opacity',
  'font-size',
  'tiny-box',
  'off-screen',
  'same-colour',
  'clipped',
);
const authorSource = oneOf('json-ld', 'microdata', 'meta', 'rel-author', 'byline', 'bio', 'text');
const problemCode: Reader<ProblemCode> = oneOf(
  'no-article',
  'picked-part-missing',
  'no-head',
  'no-body',
  'frameset',
  'shadow-content',
  'still-loading',
  'page-changed',
  'truncated',
  'broken-json-ld',
  'invalid-base',
  'foreign-base',
  'hidden-characters',
  'gatherer-failed',
);

const date = object<DateFact>({
  iso: token,
  source: oneOf('json-ld', 'microdata', 'meta', 'time', 'text', 'url'),
  isVisible: boolean,
  raw: name,
});

const author = object<AuthorFact>({
  name,
  kind: oneOf('person', 'organisation', 'role', 'unknown'),
  source: authorSource,
  profileUrl: nullable(href),
  bio: nullable(text(LIMITS.templateText)),
  outsideUrls: list(href, LIMITS.links),
  jobTitle: nullable(name),
  affiliation: nullable(name),
});

const article = object<Article>({
  title: nullable(text(LIMITS.title)),
  titleSource: nullable(oneOf('heading', 'open-graph', 'json-ld', 'title')),
  blocks: list(
    object({
      kind: oneOf('paragraph', 'heading', 'list-item', 'quote', 'code', 'table'),
      text: text(LIMITS.articleText),
      level: nullable(number(1)),
    }),
    LIMITS.articleBlocks,
  ),
  paragraphs: number(),
  wordCount: number(),
  excerpt: nullable(metaContent),
  authors: list(author, LIMITS.authors),
  authorConflicts: list(object({ value: name, source: authorSource }), LIMITS.authors),
  datePublished: nullable(date),
  dateModified: nullable(date),
  dateConflicts: list(date, LIMITS.authors),
  images: number(),
  tables: number(),
  codeBlocks: number(),
  videos: number(),
  topics: list(name, OTHER_TITLES),
  headerText: nullable(metaContent),
  source: oneOf('readability', 'landmark', 'candidate', 'picked'),
  statements: optional(readStatements),
});

const snapshot = object<SentSnapshot>({
  schema: oneOf(SNAPSHOT_SCHEMA),
  url: href,
  baseUrl: href,
  takenAt: token,
  contentType: token,
  isLoaded: boolean,
  language: object<SentSnapshot['language']>({
    code: nullable(token),
    declared: nullable(token),
    detected: nullable(token),
    confidence: number(),
    direction: oneOf('ltr', 'rtl'),
  }),
  title: object<SentSnapshot['title']>({ text: nullable(text(LIMITS.title)), count: number() }),
  meta: object<SentSnapshot['meta']>({
    description: nullable(metaContent),
    descriptionCount: number(),
    hasHead: boolean,
    viewport: nullable(metaContent),
    charset: nullable(token),
    generator: nullable(metaContent),
    openGraph: record(metaContent, LIMITS.metaEntries),
    twitter: record(metaContent, LIMITS.metaEntries),
    other: record(metaContent, LIMITS.metaEntries),
  }),
  canonical: object<SentSnapshot['canonical']>({ url: nullable(href), raw: nullable(href), count: number() }),
  robots: object<SentSnapshot['robots']>({
    directives: list(object({ agent: token, content: metaContent }), LIMITS.metaEntries),
    header: nullable(metaContent),
  }),
  alternates: list(object({ hreflang: token, url: href }), LIMITS.alternates),
  headings: list(
    object<SentSnapshot['headings'][number]>({
      index: number(),
      level: number(1),
      text: text(LIMITS.headingText),
      textSource: oneOf('text', 'alt', 'aria-label', 'none'),
      placement,
      isHidden: boolean,
      block: nullable(number()),
    }),
    LIMITS.headings,
  ),
  links: list(
    object<SentSnapshot['links'][number]>({
      index: number(),
      href,
      isWeb: boolean,
      text: text(LIMITS.anchorText),
      textSource: oneOf('text', 'alt', 'aria-label', 'title', 'none'),
      isImage: boolean,
      rel: list(token, RELATIONS),
      placement,
      hidden: nullable(hidden),
      element: oneOf('a', 'area', 'svg-a', 'button'),
      context: nullable(text(LIMITS.context)),
      block: nullable(number()),
      hasClickHandler: boolean,
    }),
    LIMITS.links,
  ),
  images: object<SentSnapshot['images']>({
    inArticle: list(object({ src: href, alt: nullable(name), caption: nullable(metaContent) }), LIMITS.images),
    total: number(),
    withoutAlt: number(),
  }),
  article: nullable(article),
  structuredData: list(
    object<SentSnapshot['structuredData'][number]>({
      format: oneOf('json-ld', 'microdata', 'rdfa'),
      types: list(name, RELATIONS),
      properties: record(metaContent, LIMITS.structuredDataProperties),
      error: nullable(name),
    }),
    LIMITS.structuredDataItems,
  ),
  comments: object<SentSnapshot['comments']>({
    isPresent: boolean,
    count: nullable(number()),
    system: nullable(token),
    isOpen: nullable(boolean),
    samples: list(text(LIMITS.commentText), LIMITS.commentSamples),
  }),
  contact: object<SentSnapshot['contact']>({
    emails: list(name, LIMITS.emails),
    phones: list(token, LIMITS.emails),
    messengers: list(href, LIMITS.emails),
    hasPostalAddress: boolean,
  }),
  feeds: list(object({ url: href, format: oneOf('rss', 'atom', 'json'), title: nullable(name) }), LIMITS.feeds),
  pageKind: nullable(
    object<PageSnapshot['pageKind']>({
      kind: oneOf('article', 'home', 'category', 'search', 'forum', 'product', 'docs', 'other'),
      confidence: number(),
      evidence: list(name, EVIDENCE),
    }),
  ),
  teasers: optional(number()),
  site: object<SentSnapshot['site']>({
    name: nullable(name),
    tagline: nullable(metaContent),
    footerText: text(LIMITS.templateText),
    sidebarText: text(LIMITS.templateText),
    bodyClasses: list(name, BODY_CLASSES),
    publisher: nullable(
      object({ name, types: list(name, RELATIONS), hasLogo: boolean, sameAs: list(href, RELATIONS) }),
    ),
  }),
  counts: object<SentSnapshot['counts']>({
    elements: number(),
    links: number(),
    headings: number(),
    words: number(),
    frames: number(),
    adSlots: number(),
  }),
  problems: list(
    object({
      code: problemCode,
      subject: nullable(name),
      kept: nullable(number()),
      seen: nullable(number()),
    }),
    LIMITS.problems,
  ),
  timings: object<SentSnapshot['timings']>({ total: number(), steps: record(number(), STEPS) }),
});

const envelope = object<{ v: number; ok: boolean }>({ v: number(), ok: boolean });
const failedEnvelope = object<{ error: string }>({ error: name });
const succeededEnvelope = object<{ data: SentSnapshot }>({ data: snapshot });
