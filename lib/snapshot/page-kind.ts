import type { SentSnapshot } from './envelope.ts';
import { LIMITS } from './limits.ts';
import type { PageKind, PageKindFact } from './types.ts';

/** What tells the sort of a page: titles that lead to posts are counted in the page, the rest are facts of it. */
export type KindFacts = Pick<SentSnapshot, 'url' | 'meta' | 'structuredData' | 'site' | 'article' | 'teasers'>;

/**
 * What sort of page this is. Each sign adds weight to one kind, the heaviest wins; its share of all weight is the
 * confidence. Weights are heuristic: what a site states about the page counts more than what its address suggests.
 */
export function pageKindOf(page: KindFacts): PageKindFact {
  const signs = [
    ...structuredDataSigns(page),
    ...openGraphSigns(page),
    ...softwareSigns(page),
    ...bodyClassSigns(page),
    ...addressSigns(page.url),
    ...contentSigns(page),
  ];
  const weights = new Map<PageKind, number>();
  let all = 0;
  for (const { kind, weight } of signs) {
    weights.set(kind, (weights.get(kind) ?? 0) + weight);
    all += weight;
  }
  const [kind, weight] = [...weights].reduce<readonly [PageKind, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ['other', MIN_WEIGHT],
  );
  const evidence = signs.filter((sign) => sign.kind === kind).map(({ code }) => code);
  const confidence = all === 0 ? 0 : Math.round((weight / Math.max(all, FULL_WEIGHT)) * 100) / 100;
  return { kind, confidence: kind === 'other' ? 0 : confidence, evidence: evidence.slice(0, MAX_EVIDENCE) };
}

interface Sign {
  readonly kind: PageKind;
  readonly weight: number;
  /** Short code shown as evidence. */
  readonly code: string;
}

function structuredDataSigns({ structuredData }: KindFacts): Sign[] {
  const signs = new Map<string, Sign>();
  for (const type of structuredData.flatMap(({ types }) => types)) {
    const found = TYPE_KINDS.get(type);
    if (found) signs.set(type, { ...found, code: `schema:${type}` });
  }
  return [...signs.values()];
}

function openGraphSigns({ meta: { openGraph } }: KindFacts): Sign[] {
  const type = openGraph['og:type']?.toLowerCase();
  const signs: Sign[] = [];
  if (type === 'article') signs.push({ kind: 'article', weight: 2, code: 'og:type article' });
  if (type === 'product' || type === 'og:product') signs.push({ kind: 'product', weight: 3, code: 'og:type product' });
  if (openGraph['article:published_time'] !== undefined) {
    signs.push({ kind: 'article', weight: 1.5, code: 'meta:article:published_time' });
  }
  return signs;
}

function bodyClassSigns({ site }: KindFacts): Sign[] {
  return site.bodyClasses.flatMap((name) => {
    const found = BODY_CLASSES.find(([pattern]) => pattern.test(name));
    return found ? [{ kind: found[1], weight: found[2], code: `body.${name}` }] : [];
  });
}

/** Anyone writes in a wiki and nobody edits it for readers, whatever types its pages state. */
function softwareSigns({ meta }: KindFacts): Sign[] {
  const name = WIKI_SOFTWARE.exec(meta.generator ?? '')?.[0];
  return name === undefined ? [] : [{ kind: 'docs', weight: WIKI_WEIGHT, code: `generator:${name}` }];
}

function addressSigns(address: string): Sign[] {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return [];
  const path = url.pathname.slice(0, LIMITS.href);
  // Behind `#/` or `#!` stands the address of a page that a script shows.
  const isRoot = /^\/(?:index\.\w{2,5}|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path);
  if (isRoot && url.search === '' && !/^#[/!]./.test(url.hash)) {
    return [{ kind: 'home', weight: 2.5, code: 'path:root' }];
  }
  const found = PATH_KINDS.find(([pattern]) => pattern.test(path + url.search));
  return found ? [{ kind: found[1], weight: found[2], code: `path:${found[3]}` }] : [];
}

function contentSigns({ article, teasers }: KindFacts): Sign[] {
  const signs: Sign[] = [];
  if (teasers !== null && teasers >= MANY_TEASERS) {
    signs.push({ kind: 'category', weight: 1, code: `teasers:${teasers}` });
  }
  if (!article) return signs;
  const { wordCount, titleSource, blocks } = article;
  const paragraphs = blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length >= LONG_PARAGRAPH);
  const isWritten =
    paragraphs.length >= ARTICLE_PARAGRAPHS || paragraphs.some(({ text }) => text.length >= RUN_TOGETHER);
  if (wordCount >= ARTICLE_WORDS && isWritten) {
    signs.push({ kind: 'article', weight: titleSource === 'heading' ? 2 : 1.5, code: `words:${wordCount}` });
  }
  return signs;
}

const MIN_WEIGHT = 0.9;
/** Weight below which a sole sign is not certainty. */
const FULL_WEIGHT = 4;
const MAX_EVIDENCE = 8;
const MANY_TEASERS = 6;
const ARTICLE_WORDS = 150;
const ARTICLE_PARAGRAPHS = 2;
const LONG_PARAGRAPH = 60;
/** So long a paragraph is several, parted by line breaks alone. */
const RUN_TOGETHER = 1500;

type TypeKind = Omit<Sign, 'code'>;
const ARTICLE_TYPE: TypeKind = { kind: 'article', weight: 3 };

/** Types of schema.org that say what a page is. */
const TYPE_KINDS: ReadonlyMap<string, TypeKind> = new Map<string, TypeKind>([
  ['Article', ARTICLE_TYPE],
  ['BlogPosting', ARTICLE_TYPE],
  ['NewsArticle', ARTICLE_TYPE],
  ['Report', ARTICLE_TYPE],
  ['ScholarlyArticle', ARTICLE_TYPE],
  ['Recipe', ARTICLE_TYPE],
  ['HowTo', ARTICLE_TYPE],
  ['TechArticle', { kind: 'docs', weight: 2 }],
  ['APIReference', { kind: 'docs', weight: 3 }],
  ['Product', { kind: 'product', weight: 2.5 }],
  ['ProductGroup', { kind: 'product', weight: 2.5 }],
  ['CollectionPage', { kind: 'category', weight: 3 }],
  ['SearchResultsPage', { kind: 'search', weight: 4 }],
  ['DiscussionForumPosting', { kind: 'forum', weight: 4 }],
  ['QAPage', { kind: 'forum', weight: 3 }],
]);

/** Outweighs an article stated and seen. */
const WIKI_WEIGHT = 8;
const WIKI_SOFTWARE = /^(?:MediaWiki|DokuWiki|MoinMoin|XWiki|TiddlyWiki|PmWiki|Tiki Wiki|Foswiki|TWiki)\b/i;

/** Classes of `body` in WordPress, WooCommerce, Ghost, Discourse, phpBB, MediaWiki. */
const BODY_CLASSES: readonly (readonly [RegExp, PageKind, number])[] = [
  [/^(?:single-post|post-template(?:-default)?|postid-\d+)$/, 'article', 2],
  [/^single$/, 'article', 1],
  [/^(?:home|home-template|front-page)$/, 'home', 3],
  [/^(?:archive|category|tag|author|post-type-archive|tag-template|author-template)$/, 'category', 3],
  [/^(?:search|search-results|search-no-results)$/, 'search', 4],
  [/^mediawiki$/, 'docs', WIKI_WEIGHT],
  [/^(?:single-product|product-template-default)$/, 'product', 4],
  [/^(?:forum|topic|bbpress|section-viewtopic|archetype-regular)$/, 'forum', 3],
];

/** Addresses that common systems give to kinds of pages. */
const PATH_KINDS: readonly (readonly [RegExp, PageKind, number, string])[] = [
  [/[?&](?:diff|oldid)=(?:\d|prev|next|cur)|[?&]action=(?:edit|history|diff)(?:&|$)/i, 'other', 6, 'old version'],
  [/[?&](?:s|q|query|search)=/i, 'search', 2, 'search'],
  [/^\/search(?:\/|\?|$)/i, 'search', 2, 'search'],
  [/\/(?:forums?|viewtopic|showthread|threads?|topic)[/.?]/i, 'forum', 2, 'forum'],
  [/\/r\/[^/]{1,60}\/comments\//i, 'forum', 4, 'thread'],
  [/\/(?:product|products|shop|dp|item)\/[^/]/i, 'product', 2, 'product'],
  [/\/(?:qa|questions?)\/\d+/i, 'forum', 5, 'question'],
  [/\/moin\/|\/doku\.php\b|\/wiki\/(?:spaces\/)?[^/]|\/display\/[A-Z~][^/]*\/[^/]/, 'docs', 3, 'wiki'],
  [/\/(?:docs|documentation|reference|manual|api)\//i, 'docs', 2, 'docs'],
  [/\/(?:category|categories|tag|tags|topics?|author|archives?|page)\/[^/]{1,100}\/?$/i, 'category', 2, 'category'],
  [/\/(?:19|20)\d\d\/\d{1,2}\/?(?:\d{1,2}\/?)?$/, 'category', 2, 'archive'],
  [/\/(?:19|20)\d\d\/\d{1,2}\/[^?]{4}/, 'article', 1, 'dated'],
  [/\/(?:blog|news|article|articles|posts?|stories)\/[^?]{4}/i, 'article', 0.7, 'section'],
];
