import type { ArticleStatements, BylineStatement, StatedPage } from '../statements.ts';
import type { AuthorSource } from '../types.ts';
import { holdsByline, kindOf, nameKey, namesIn, personWithPost, startsAsByline } from './author-name.ts';

/** What one place of the page says about who wrote the article. */
export interface AuthorCandidate {
  readonly names: readonly string[];
  readonly source: AuthorSource;
  /** Higher is believed first. */
  readonly trust: number;
  /** What the markup says the author is; `null` where it does not say. */
  readonly stated: 'person' | 'organisation' | null;
  /** A reader can see these names on the page. */
  readonly isVisible: boolean;
  /** Stands by the headline. */
  readonly isNear: boolean;
  /** A byline label, such as `By`, stands before the names. */
  readonly isLabelled: boolean;
  /** What it was read from, for explaining. */
  readonly raw: string;
}

/** Everything on the page that names an author of the article, in no order. */
export function collectAuthors({ statements, topics }: StatedPage): readonly AuthorCandidate[] {
  return [
    ...linkedAuthors(statements),
    ...metaAuthors(statements),
    ...elementAuthors(statements, topics),
    ...lineAuthors(statements),
    ...postedAuthors(statements),
  ].filter(({ names }) => names.length > 0);
}

function linkedAuthors({ linked }: ArticleStatements): AuthorCandidate[] {
  return (['article', 'page'] as const).map((subject) => {
    const stated = linked.filter(({ of, key }) => of === subject && key === 'author');
    const types = stated.flatMap(({ types }) => types);
    const names = stated.flatMap(({ text }) => namesIn(text, true));
    return {
      names,
      source: 'json-ld',
      stated: types.length === 0 ? null : types.some((type) => /^person$/i.test(type)) ? 'person' : 'organisation',
      trust: subject === 'article' ? 100 : 90,
      isLabelled: false,
      isNear: false,
      isVisible: areVisible(
        names,
        stated.flatMap(({ seen }) => seen),
      ),
      raw: stated.map(({ text }) => text).join(' ; '),
    };
  });
}

function metaAuthors({ meta }: ArticleStatements): AuthorCandidate[] {
  const label = meta.find(({ key }) => key === 'twitter:label1')?.text ?? '';
  return AUTHOR_META.map(([key, trust]) => {
    const stated = key === LABELLED && !startsAsByline(label) ? [] : meta.filter((tag) => tag.key === key);
    const names = stated.flatMap(({ text }) => namesIn(text, true));
    return {
      names,
      source: 'meta',
      stated: null,
      trust,
      isLabelled: false,
      isNear: false,
      isVisible: areVisible(
        names,
        stated.flatMap(({ seen }) => seen),
      ),
      raw: stated.map(({ text }) => text).join(' ; '),
    };
  });
}

function areVisible(names: readonly string[], seen: readonly string[]): boolean {
  const keys = seen.map((part) => ` ${nameKey(part)} `);
  return names.length > 0 && names.every((name) => keys.some((key) => key.includes(` ${nameKey(name)} `)));
}

function elementAuthors(statements: ArticleStatements, topics: readonly string[]): AuthorCandidate[] {
  const stated = new Set([...statements.linked, ...statements.meta].map(({ text }) => nameKey(text)));
  const profiles = new Set(statements.bylines.flatMap(({ rule, text }) => (rule === 'profile' ? [nameKey(text)] : [])));
  const labels = new Set(topics.map(nameKey).filter((key) => !stated.has(key) && !profiles.has(key)));
  const found: AuthorCandidate[] = [];
  let last: { readonly at: number; readonly index: number; readonly rule: BylineStatement['rule'] } | null = null;
  for (const { rule, text: line, parts, links, index, distance, isInArticle } of statements.bylines) {
    const { source, trust, isTrusted } = RULES[rule];
    const text = line === '' ? openingName(parts) : line;
    if (text === '') continue;
    // The section stands beside the author; a tag may be the author's name as well.
    const names = isTrusted ? namesIn(text, true) : namesOf(text, links, startsAsByline(text) ? NONE : labels);
    const far = distance ?? FAR;
    const isLoose = rule === 'profile' || rule === 'address';
    if (isLoose && (far > BY_HEADLINE || isInArticle || !names.some((name) => kindOf(name) !== 'unknown'))) continue;
    // Categories, sections and sources stand in bylines too: an odd name counts there only behind a label.
    if (names.length === 0 || (!isTrusted && !startsAsByline(text) && isOdd(names, stated))) continue;
    const nearness = Math.max(0, 10 - far / 20) - (far > 400 ? 15 : 0) - (isInArticle ? 10 : 0);
    // Authors of one byline stand side by side, each in an element of their own.
    const before = last?.rule === rule && index - last.index <= SAME_BYLINE ? found[last.at] : undefined;
    if (last && before && MERGED.has(source)) {
      found[last.at] = { ...before, names: uniqueNames([...before.names, ...names]) };
      last = { at: last.at, index, rule };
      continue;
    }
    last = { at: found.length, index, rule };
    found.push({
      names,
      source,
      trust: trust + nearness + (startsAsByline(text) ? 3 : 0),
      stated: null,
      isLabelled: startsAsByline(text),
      isNear: far <= NEAR,
      isVisible: true,
      raw: `${rule}: ${text}`,
    });
  }
  return found.filter((candidate) => !isListed(candidate, found));
}

/** No name has the form of a person's, a company's or a desk's, and no machine-readable place confirms it. */
function isOdd(names: readonly string[], stated: ReadonlySet<string>): boolean {
  return names.every((name) => kindOf(name) === 'unknown' && !stated.has(nameKey(name)));
}

/** One of many people far from the headline: a list of authors, comments or other posts. */
function isListed(candidate: AuthorCandidate, found: readonly AuthorCandidate[]): boolean {
  if (candidate.isNear) return false;
  const others = found.filter(({ source, isNear }) => source === candidate.source && !isNear);
  return new Set(others.map(({ names }) => names.map(nameKey).join())).size >= LISTED;
}

/** The name that a box about the author opens with. */
function openingName(parts: readonly string[]): string {
  return parts.find((part) => namesIn(part, false).some((name) => kindOf(name) === 'person')) ?? '';
}

/** A byline says who wrote before what it links to; without a label its links tell names from the rest. */
function namesOf(text: string, links: readonly string[], labels: ReadonlySet<string>): readonly string[] {
  const said = withoutLabels(namesIn(text, false), labels);
  if (startsAsByline(text) && said.some((name) => kindOf(name) === 'person')) return said;
  const linked = withoutLabels(linkedNames(links), labels);
  return linked.length > 0 ? linked : said;
}

const withoutLabels = (names: readonly string[], labels: ReadonlySet<string>): readonly string[] =>
  names.filter((name) => !labels.has(nameKey(name)));

/** The names of the people that a byline links to; what else it links to is no author. */
function linkedNames(links: readonly string[]): readonly string[] {
  return links.flatMap((link) => namesIn(link, false)).filter((name) => kindOf(name) === 'person');
}

function uniqueNames(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [nameKey(name), name] as const)).values()];
}

/** Short lines around the headline and behind the article that begin with `By` or its like. */
function lineAuthors({ lines }: ArticleStatements): readonly AuthorCandidate[] {
  const found: readonly AuthorCandidate[] = lines
    .filter(({ text, isLink, isQuoted }) => !isLink && !isQuoted && holdsByline(text))
    .map(({ text, distance }) => {
      const trust = 45 - Math.min(distance, 100) / 10 - text.length / 20;
      return {
        names: labelledNames(text),
        source: 'text',
        trust,
        stated: null,
        isLabelled: true,
        isNear: distance <= NEAR,
        isVisible: true,
        raw: text,
      };
    });
  // A page with that many bylines lists what others wrote.
  const different = new Set(found.flatMap(({ names: [first] }) => (first === undefined ? [] : [nameKey(first)])));
  return different.size > MOST_BYLINES ? [] : found;
}

/** A line right by the headline that names a person and a post. */
function postedAuthors({ lines }: ArticleStatements): AuthorCandidate[] {
  return lines
    .filter(({ distance, isQuoted, isBehind }) => distance > 0 && distance <= RIGHT_BY && !isQuoted && !isBehind)
    .map(({ text, distance }) => {
      const name = personWithPost(text);
      const names = name === null ? [] : [name];
      const trust = 40 - distance;
      return {
        names,
        source: 'text',
        trust,
        stated: null,
        isVisible: true,
        isLabelled: false,
        isNear: true,
        raw: text,
      };
    });
}

/** The names behind a label. `By` and its like begin many a sentence, so what follows must have the form of a name. */
function labelledNames(text: string): readonly string[] {
  return namesIn(text, false).filter(
    (name) => kindOf(name) === 'person' || kindOf(name) === 'role' || text.length <= SHORT_BYLINE,
  );
}

const NONE: ReadonlySet<string> = new Set();
const FAR = 300;
/** Elements from the headline within which a link to a profile is the author's (heuristic). */
const BY_HEADLINE = 30;
const SAME_BYLINE = 8;
const RIGHT_BY = 14;
const LISTED = 3;
const MOST_BYLINES = 3;
const NEAR = 60;
/** Sources that mark each author by an element of its own. */
const MERGED: ReadonlySet<AuthorSource> = new Set(['microdata', 'rel-author']);
const SHORT_BYLINE = 24;
/** Says what `twitter:label1` names, often `Written by`. */
const LABELLED = 'twitter:data1';
const AUTHOR_META: readonly (readonly [string, number])[] = [
  ['author', 70],
  ['article:author', 68],
  ['article:author_name', 68],
  ['og:article:author', 66],
  ['parsely-author', 75],
  ['sailthru.author', 75],
  ['cxenseparse:author', 75],
  ['dc.creator', 65],
  ['dcterms.creator', 65],
  ['byl', 75],
  ['citation_author', 75],
  [LABELLED, 20],
];
/** `isTrusted`: the element is made for names alone. */
const RULES: Readonly<
  Record<
    BylineStatement['rule'],
    { readonly source: AuthorSource; readonly trust: number; readonly isTrusted: boolean }
  >
> = {
  'item-name': { source: 'microdata', trust: 85, isTrusted: true },
  item: { source: 'microdata', trust: 80, isTrusted: true },
  property: { source: 'microdata', trust: 80, isTrusted: true },
  rel: { source: 'rel-author', trust: 80, isTrusted: true },
  card: { source: 'byline', trust: 65, isTrusted: true },
  'class-name': { source: 'byline', trust: 62, isTrusted: true },
  class: { source: 'byline', trust: 50, isTrusted: false },
  address: { source: 'byline', trust: 50, isTrusted: false },
  profile: { source: 'byline', trust: 45, isTrusted: false },
};
