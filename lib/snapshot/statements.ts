import type { PageSnapshot } from './types.ts';

/**
 * What a page says about who wrote its article and when, as it stands there. The page's script collects it; what it
 * means is judged on arrival (`settled-authors.ts`, `settled-dates.ts`), so that the script stays small and a change of
 * judgement needs no page.
 */
export interface ArticleStatements {
  /** Every name under which the site speaks of itself. */
  readonly siteNames: readonly string[];
  readonly linked: readonly LinkedStatement[];
  /** People described in JSON-LD. */
  readonly people: readonly PersonStatement[];
  readonly meta: readonly MetaStatement[];
  /** Elements whose markup says that they name an author, by rule and in document order. */
  readonly bylines: readonly BylineStatement[];
  /** Elements whose markup says that they hold a date, in document order. */
  readonly dates: readonly DateStatement[];
  /** Short lines around the headline and at the article's end, in document order, each text once. */
  readonly lines: readonly LineStatement[];
  /** Boxes about authors. */
  readonly bios: readonly BioStatement[];
}

export const LINKED_KEYS = ['author', 'datePublished', 'dateCreated', 'uploadDate', 'dateModified'] as const;

/** One value in JSON-LD. */
export interface LinkedStatement {
  /** The object that describes the article, or the one that describes the page. */
  readonly of: 'article' | 'page';
  readonly key: (typeof LINKED_KEYS)[number];
  readonly text: string;
  /** Types of the object that was given, such as `Person`. */
  readonly types: readonly string[];
  /** Which parts of an author's text a reader can see on the page. */
  readonly seen: readonly string[];
}

export interface PersonStatement {
  readonly name: string;
  /** `url`, `sameAs` and `@id`, as written. */
  readonly addresses: readonly string[];
  readonly description: string | null;
  readonly jobTitle: string | null;
  readonly employer: string | null;
}

export interface MetaStatement {
  /** Lower case. */
  readonly key: string;
  readonly text: string;
  readonly seen: readonly string[];
}

export const BYLINE_RULES = [
  'item-name',
  'item',
  'property',
  'rel',
  'card',
  'class-name',
  'class',
  'address',
  'profile',
] as const;

export interface BylineStatement {
  /** What in its markup says that it names an author. */
  readonly rule: (typeof BYLINE_RULES)[number];
  /** Empty when it holds more than a line; then `parts` are its first short pieces. */
  readonly text: string;
  readonly parts: readonly string[];
  /** Texts of the links inside. */
  readonly links: readonly string[];
  /** Position among the page's elements. */
  readonly index: number;
  /** Elements between it and the headline; `null` when there is none. */
  readonly distance: number | null;
  readonly isInArticle: boolean;
}

export interface DateStatement {
  readonly element: 'time' | 'abbr' | 'other';
  /** `itemprop` and `property`. */
  readonly property: string;
  /** Class and id. */
  readonly label: string;
  readonly text: string;
  /** What `datetime`, `content` or an abbreviation's `title` says. */
  readonly machine: string | null;
  readonly distance: number | null;
  readonly isInArticle: boolean;
}

export interface LineStatement {
  readonly text: string;
  readonly distance: number;
  /** Stands at the end of the article or behind it. */
  readonly isBehind: boolean;
  readonly isLink: boolean;
  /** Stands in a quotation or in other people's words. */
  readonly isQuoted: boolean;
  readonly isInArticle: boolean;
}

export interface BioStatement {
  readonly text: string;
  readonly addresses: readonly string[];
}

/** A page's statements with what else tells about them. */
export interface StatedPage extends Pick<PageSnapshot, 'url' | 'baseUrl' | 'takenAt' | 'language' | 'links'> {
  /** What the article is filed under. */
  readonly topics: readonly string[];
  readonly statements: ArticleStatements;
}

/** How much of each is read. Real pages stay far below; heuristic. */
export const STATEMENT_LIMITS = {
  linked: 60,
  people: 30,
  meta: 40,
  bylines: 160,
  dates: 200,
  lines: 160,
  bios: 6,
  /** A longer line is a sentence. */
  line: 140,
  /** Longest text of an element searched for dates. */
  dateText: 300,
  label: 300,
  parts: 10,
} as const;
