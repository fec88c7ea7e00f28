/**
 * The facts of one page, gathered once and in one pass. Facts, not opinions: nothing here says good or bad.
 *
 * Strict JSON: no `undefined`, no `Date`, no `NaN`. Absent is `null`, "none found" is an empty list.
 * All text is plain text, Unicode-normalised (NFC), white space collapsed, and capped (`limits.ts`).
 */
export interface PageSnapshot {
  readonly schema: typeof SNAPSHOT_SCHEMA;
  /** Address of the document as the browser shows it, without the fragment. */
  readonly url: string;
  /** What relative addresses were resolved against; differs from `url` when the page has a valid `<base>`. */
  readonly baseUrl: string;
  /** Moment of gathering, ISO 8601 in UTC. */
  readonly takenAt: string;
  /** `document.contentType`, such as `text/html`. */
  readonly contentType: string;
  /** Whether the document had finished loading when it was read. */
  readonly isLoaded: boolean;
  readonly language: LanguageFacts;
  readonly title: TitleFacts;
  readonly meta: MetaFacts;
  readonly canonical: CanonicalFacts;
  readonly robots: RobotsFacts;
  readonly alternates: readonly AlternateFact[];
  /** In document order. */
  readonly headings: readonly HeadingFact[];
  /** In document order, capped; `counts.links` says how many there are. */
  readonly links: readonly LinkFact[];
  readonly images: ImageFacts;
  /** `null` when no article was found. */
  readonly article: ArticleFacts | null;
  readonly structuredData: readonly StructuredDataFact[];
  readonly comments: CommentsFacts;
  readonly contact: ContactFacts;
  readonly feeds: readonly FeedFact[];
  readonly pageKind: PageKindFact;
  readonly site: SiteFacts;
  readonly counts: CountFacts;
  /** What could not be read, or was left out. */
  readonly problems: readonly ProblemFact[];
  readonly timings: TimingFacts;
}

export const SNAPSHOT_SCHEMA = 1;

export interface LanguageFacts {
  /** Best judgement of the text's language, a BCP 47 tag such as `en` or `pt-br`, lower case; `null` when unknown. */
  readonly code: string | null;
  /** `html[lang]` as written, or `null`. */
  readonly declared: string | null;
  /** What was read from the text itself; `null` when the text is too short to tell. */
  readonly detected: string | null;
  /** 0 to 1, how sure `detected` is. */
  readonly confidence: number;
  /** `html[dir]` or the computed direction of the body. */
  readonly direction: 'ltr' | 'rtl';
}

export interface TitleFacts {
  /** Text of the first `<title>` in the head; `null` when there is none. */
  readonly text: string | null;
  /** How many `<title>` elements the document has, those of SVG not counted. */
  readonly count: number;
}

export interface MetaFacts {
  /** Content of the first non-empty `meta[name=description]`; `null` when missing, empty string when all are empty. */
  readonly description: string | null;
  readonly descriptionCount: number;
  readonly hasHead: boolean;
  readonly viewport: string | null;
  readonly charset: string | null;
  readonly generator: string | null;
  /** `og:*`, `article:*`, keys without case, first value of each. */
  readonly openGraph: Readonly<Record<string, string>>;
  /** `twitter:*`. */
  readonly twitter: Readonly<Record<string, string>>;
  /** Every other `meta[name]` (name lower case, first value), for verification tags and the like; capped. */
  readonly other: Readonly<Record<string, string>>;
}

export interface CanonicalFacts {
  /** Absolute address of the first `link[rel=canonical]`; `null` when missing or unusable. */
  readonly url: string | null;
  /** The attribute as written, for telling a relative or broken one. */
  readonly raw: string | null;
  readonly count: number;
}

export interface RobotsFacts {
  /** Every `meta` whose name is `robots` or a crawler's, in document order. */
  readonly directives: readonly RobotsDirective[];
  /** `X-Robots-Tag`, when it is known; a page script cannot see it. */
  readonly header: string | null;
}

export interface RobotsDirective {
  /** `robots`, `googlebot`, `bingbot` …, lower case. */
  readonly agent: string;
  /** `content` as written. */
  readonly content: string;
}

export interface AlternateFact {
  readonly hreflang: string;
  readonly url: string;
}

/** Where on the page something stands. */
export const PLACEMENTS = [
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
] as const;

export type Placement = (typeof PLACEMENTS)[number];

export interface HeadingFact {
  /** Position among all headings of the page, from 0: the handle for showing it on the page. */
  readonly index: number;
  /** 1 to 6, or the `aria-level` of a `role=heading`. */
  readonly level: number;
  /** Text, or the alt text of its images; empty when it has neither. */
  readonly text: string;
  readonly textSource: 'text' | 'alt' | 'aria-label' | 'none';
  readonly placement: Placement;
  /** Not rendered or hidden from assistive technology. */
  readonly isHidden: boolean;
  /** Position in the article's blocks, when it is one of them. */
  readonly block: number | null;
}

export interface LinkFact {
  /** Position among all links of the page in document order, from 0: the handle for showing it on the page. */
  readonly index: number;
  /** Absolute address as the browser resolves it; the text as written when it cannot be resolved. */
  readonly href: string;
  /** Whether `href` is an absolute http or https address. */
  readonly isWeb: boolean;
  /** Anchor text as a reader sees it; see `textSource`. Empty when there is none. */
  readonly text: string;
  readonly textSource: 'text' | 'alt' | 'aria-label' | 'title' | 'none';
  /** The anchor's only content is an image. */
  readonly isImage: boolean;
  /** Tokens of `rel`, lower case, split at white space and commas. */
  readonly rel: readonly string[];
  readonly placement: Placement;
  /** How it is hidden from a reader, or `null`; also `null` where no layout could be asked. */
  readonly hidden: HiddenReason | null;
  /** `button`: anything else that leads to an address by script when it is clicked. */
  readonly element: 'a' | 'area' | 'svg-a' | 'button';
  /** The sentence around it, for links in the article or a bio; `null` elsewhere. */
  readonly context: string | null;
  /** Position in the article's blocks, when it stands in one of them. */
  readonly block: number | null;
  /** Has an `onclick` attribute. */
  readonly hasClickHandler: boolean;
}

export type HiddenReason =
  | 'display'
  | 'visibility'
  | 'opacity'
  | 'font-size'
  | 'tiny-box'
  | 'off-screen'
  | 'same-colour'
  | 'clipped';

export interface ImageFacts {
  /** Images of the article with a size worth the name (tracking pixels left out), capped. */
  readonly inArticle: readonly ImageFact[];
  readonly total: number;
  /** Without an `alt` attribute at all (an empty one is a valid "decorative"). */
  readonly withoutAlt: number;
}

export interface ImageFact {
  readonly src: string;
  /** `null` when the attribute is missing. */
  readonly alt: string | null;
  readonly caption: string | null;
}

/** A fact with the place it was read from. */
export interface Sourced<Value, Source extends string> {
  readonly value: Value;
  readonly source: Source;
}

export interface ArticleFacts {
  /** The article's headline, without the site's name. */
  readonly title: string | null;
  readonly titleSource: 'heading' | 'open-graph' | 'json-ld' | 'title' | null;
  /** In reading order. No byline, bio, comments, related posts, captions; the title is not repeated. */
  readonly blocks: readonly ArticleBlock[];
  /** The blocks' text, joined by blank lines. Rebuilt from `blocks` on arrival, never sent. */
  readonly text: string;
  /** How many blocks are paragraphs. */
  readonly paragraphs: number;
  /** Words of `text`; in scripts without spaces, characters halved. */
  readonly wordCount: number;
  readonly excerpt: string | null;
  readonly authors: readonly AuthorFact[];
  /** What other sources said about the author when they disagree with `authors`. */
  readonly authorConflicts: readonly Sourced<string, AuthorSource>[];
  readonly datePublished: DateFact | null;
  readonly dateModified: DateFact | null;
  /** Dates from other sources that differ by more than a day. */
  readonly dateConflicts: readonly DateFact[];
  readonly images: number;
  readonly tables: number;
  readonly codeBlocks: number;
  readonly videos: number;
  /** Labels that the article is filed under: category and tag links, `article:section`, `article:tag`. */
  readonly topics: readonly string[];
  /**
   * Visible text of the article's header, between the headline and the first paragraph, where labels stand: a line for
   * each of its blocks, parted by line feeds.
   */
  readonly headerText: string | null;
  /** Where the region came from. */
  readonly source: 'readability' | 'landmark' | 'candidate' | 'picked';
}

export interface ArticleBlock {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'code' | 'table';
  readonly text: string;
  /** Heading level; `null` for the other kinds. */
  readonly level: number | null;
}

export type AuthorSource = 'json-ld' | 'microdata' | 'meta' | 'rel-author' | 'byline' | 'bio' | 'text';

export interface AuthorFact {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'role' | 'unknown';
  readonly source: AuthorSource;
  /** The author's page on this site. */
  readonly profileUrl: string | null;
  /** Text of the bio box on this page. */
  readonly bio: string | null;
  /** Addresses outside the site tied to the author: bio links, `sameAs`. */
  readonly outsideUrls: readonly string[];
  readonly jobTitle: string | null;
  /** `worksFor` or `affiliation`. */
  readonly affiliation: string | null;
}

export type DateSource = 'json-ld' | 'microdata' | 'meta' | 'time' | 'text' | 'url';

export interface DateFact {
  /** ISO 8601: a date (`2026-03-14`), or a date and time with offset where the page gives one. */
  readonly iso: string;
  readonly source: DateSource;
  /** Whether a reader can see this date on the page. */
  readonly isVisible: boolean;
  /** The words it was read from. */
  readonly raw: string;
}

/** One top-level item of structured data, flattened to what audits need. */
export interface StructuredDataFact {
  readonly format: 'json-ld' | 'microdata' | 'rdfa';
  /** Types without their vocabulary, such as `BlogPosting`; empty when the item has none or cannot be read. */
  readonly types: readonly string[];
  /** First-level properties with a text, number or list of texts; nested items become their `name` or `url`. */
  readonly properties: Readonly<Record<string, string>>;
  /** Why it could not be read, or `null`. */
  readonly error: string | null;
}

export interface CommentsFacts {
  readonly isPresent: boolean;
  /** As counted or as the page says; `null` when unknown. */
  readonly count: number | null;
  /** `native`, `disqus`, `facebook`, `giscus` …; `null` when there are none. */
  readonly system: string | null;
  /** A form to write one is there (`true`), the page says they are closed (`false`), or neither (`null`). */
  readonly isOpen: boolean | null;
  /** Text of the first comments, capped. */
  readonly samples: readonly string[];
}

export interface ContactFacts {
  /** Addresses of `mailto:` links and addresses in plain sight, lower case, without duplicates; capped. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Messenger links: `wa.me`, `t.me`, `skype:`. */
  readonly messengers: readonly string[];
  /** A postal address or legal entity stands in the footer or imprint. */
  readonly hasPostalAddress: boolean;
}

export interface FeedFact {
  readonly url: string;
  readonly format: 'rss' | 'atom' | 'json';
  readonly title: string | null;
}

export type PageKind = 'article' | 'home' | 'category' | 'search' | 'forum' | 'product' | 'docs' | 'other';

export interface PageKindFact {
  readonly kind: PageKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** Short codes of what spoke for it, such as `json-ld:BlogPosting` or `path:root`. */
  readonly evidence: readonly string[];
}

/** What the page's template says about the site around it. */
export interface SiteFacts {
  /** `og:site_name`, publisher or application name. */
  readonly name: string | null;
  readonly tagline: string | null;
  /** Text of the footer, capped. */
  readonly footerText: string;
  /** Text of sidebar and widgets, capped. */
  readonly sidebarText: string;
  /** Texts of alerts, banners and the like are not kept. Class names of `body` that tell what the page is. */
  readonly bodyClasses: readonly string[];
  /** Legal name or publisher of the site from structured data. */
  readonly publisher: PublisherFact | null;
}

export interface PublisherFact {
  readonly name: string;
  /** `Organization`, `NewsMediaOrganization`, `Person` … */
  readonly types: readonly string[];
  readonly hasLogo: boolean;
  readonly sameAs: readonly string[];
}

/** How many there are on the page, before any cap. */
export interface CountFacts {
  readonly elements: number;
  readonly links: number;
  readonly headings: number;
  readonly words: number;
  readonly frames: number;
  /** Words a reader cannot see, as far as known. */
  readonly adSlots: number;
}

export interface ProblemFact {
  /** Stable code, such as `no-article`, `truncated`, `broken-json-ld`, `gatherer-failed`. */
  readonly code: ProblemCode;
  /** What it concerns: a gatherer's name, a limit's name. */
  readonly subject: string | null;
  /** For limits: how many were kept and how many there were. */
  readonly kept: number | null;
  readonly seen: number | null;
}

export type ProblemCode =
  | 'no-article'
  /** The user picked a part as this site's article, and this page has none such. */
  | 'picked-part-missing'
  | 'no-head'
  | 'no-body'
  | 'frameset'
  /** Content stands in web components; `seen` is how many. */
  | 'shadow-content'
  | 'still-loading'
  /** Elements came or went while the page was read. */
  | 'page-changed'
  | 'truncated'
  | 'broken-json-ld'
  | 'invalid-base'
  | 'foreign-base'
  | 'hidden-characters'
  | 'gatherer-failed';

export interface TimingFacts {
  /** Milliseconds of the whole gathering. */
  readonly total: number;
  /** Milliseconds by step: `copy`, `article`, `links` … */
  readonly steps: Readonly<Record<string, number>>;
}
