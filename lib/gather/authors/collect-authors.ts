import type { AuthorSource } from '../../snapshot/types.ts';
import { isBesideArticle, isUnseen } from '../beside-article.ts';
import type { GatherContext } from '../context.ts';
import { attribute, closest, htmlName, query } from '../dom.ts';
import { headlineIndex } from '../headline.ts';
import { asList, firstText, isJsonObject, ownValue, resolved, typeNames } from '../json-ld.ts';
import { linesOf, MAX_LINE } from '../lines.ts';
import { articleNode, linkedDataOf, webPageNode } from '../linked-data.ts';
import { metaTagsOf } from '../meta-tags.ts';
import { pageText } from '../page-text.ts';
import { visibleText } from '../visible-text.ts';
import { kindOf, nameKey, namesIn, startsAsByline } from './author-name.ts';

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
  /** What it was read from, for explaining. */
  readonly raw: string;
}

/** Everything on the page that names an author of the article, in no order. */
export function collectAuthors(context: GatherContext): readonly AuthorCandidate[] {
  return [
    ...linkedAuthors(context),
    ...metaAuthors(context),
    ...elementAuthors(context),
    ...lineAuthors(context),
  ].filter(({ names }) => names.length > 0);
}

function linkedAuthors(context: GatherContext): AuthorCandidate[] {
  const { byId } = linkedDataOf(context);
  const found: AuthorCandidate[] = [];
  for (const [node, trust] of [
    [articleNode(context), 100],
    [webPageNode(context), 90],
  ] as const) {
    const authors = asList(ownValue(node, 'author'))
      .slice(0, 20)
      .map((author) => resolved(author, byId));
    const texts = authors.map((author) => firstText(isJsonObject(author) ? ownValue(author, 'name') : author) ?? '');
    const types = authors.flatMap((author) => typeNames(ownValue(author, '@type')));
    const names = texts.flatMap((text) => namesIn(text, true));
    found.push({
      names,
      source: 'json-ld',
      stated: types.length === 0 ? null : types.includes('Person') ? 'person' : 'organisation',
      trust,
      isVisible: areVisible(names, context),
      raw: texts.join(' ; ').slice(0, 200),
    });
  }
  return found;
}

function metaAuthors(context: GatherContext): AuthorCandidate[] {
  const tags = metaTagsOf(context);
  return AUTHOR_META.map(([key, trust]) => {
    const contents =
      key === LABELLED && !startsAsByline(tags.get('twitter:label1')?.[0] ?? '') ? [] : (tags.get(key) ?? []);
    const names = contents.slice(0, 10).flatMap((content) => namesIn(content, true));
    return {
      names,
      source: 'meta',
      stated: null,
      trust,
      isVisible: areVisible(names, context),
      raw: contents.join(' ; ').slice(0, 200),
    };
  });
}

function areVisible(names: readonly string[], context: GatherContext): boolean {
  if (names.length === 0) return false;
  const text = pageText(context).toLowerCase();
  return names.every((name) => {
    const at = text.indexOf(name.toLowerCase());
    return at >= 0 && !LETTER.test(text.charAt(at + name.length));
  });
}

function elementAuthors(context: GatherContext): AuthorCandidate[] {
  const found: AuthorCandidate[] = [];
  const headline = headlineIndex(context);
  for (const [selector, source, trust, isTrusted] of AUTHOR_ELEMENTS) {
    let last: { readonly at: number; readonly index: number } | null = null;
    for (const element of [...query(context.document, selector)].slice(0, MAX_ELEMENTS)) {
      const record = context.copy.recordOf(element);
      if (isAside(element, context) || isUnseen(context, element) || isPageWide(element)) continue;
      if (closest(element, OTHER_AUTHORS)) continue;
      const text = bylineText(element);
      if (text === '') continue;
      const linked = isTrusted ? [] : linkedNames(element);
      const names = linked.length > 0 ? linked : namesIn(text, isTrusted);
      if (names.length === 0) continue;
      const index = record?.index ?? 0;
      const distance = headline === null || !record ? 300 : Math.abs(index - headline);
      const nearness =
        Math.max(0, 10 - distance / 20) - (distance > 400 ? 15 : 0) - (context.region?.contains(element) ? 10 : 0);
      const raw = `${attribute(element, 'class') ?? selector}: ${text}`.slice(0, 200);
      // Authors of one byline stand side by side, each in an element of their own.
      const before = last && index - last.index <= SAME_BYLINE ? found[last.at] : undefined;
      if (last && before && MERGED.has(source)) {
        found[last.at] = { ...before, names: uniqueNames([...before.names, ...names]) };
        last = { at: last.at, index };
        continue;
      }
      last = { at: found.length, index };
      found.push({
        names,
        source,
        trust: trust + nearness + (startsAsByline(text) ? 3 : 0),
        stated: null,
        isVisible: true,
        raw,
      });
    }
  }
  return found;
}

/** The text of a byline; of a longer box about the author, the name that it opens with. */
function bylineText(element: Element): string {
  const text = visibleText(element, MAX_LINE + 1);
  if (text.length <= MAX_LINE) return text;
  for (const part of [...query(element, BOX_NAME)].slice(0, 6)) {
    const name = visibleText(part, MAX_LINE);
    if (name.length < 60 && namesIn(name, false).some((one) => kindOf(one) === 'person')) return name;
  }
  return '';
}

/** The names of the people that a byline links to; what else it links to is no author. */
function linkedNames(byline: Element): readonly string[] {
  return [...query(byline, 'a[href]')]
    .slice(0, 10)
    .flatMap((link) => namesIn(visibleText(link, MAX_LINE), false))
    .filter((name) => kindOf(name) === 'person');
}

/** Another part of the page; a footer that is the post's own, not the page's, is none. */
function isAside(element: Element, context: GatherContext): boolean {
  const isOwnFooter =
    context.copy.zoneOf(element) === 'footer' && closest(element, '[class*="entry" i], [class*="post" i]');
  return isBesideArticle(context, element) && !isOwnFooter;
}

/** Classes such as `author-jane` on the whole page or article say nothing about the text inside. */
function isPageWide(element: Element): boolean {
  return /^(?:html|body|main|article)$/.test(htmlName(element));
}

function uniqueNames(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [nameKey(name), name] as const)).values()];
}

/** Short lines around the headline and behind the article that begin with `By` or its like. */
function lineAuthors(context: GatherContext): AuthorCandidate[] {
  const found: AuthorCandidate[] = [];
  for (const { record, text, distance } of linesOf(context)) {
    if (record.name === 'a' || !startsAsByline(text) || closest(record.live, OTHER_AUTHORS)) continue;
    const trust = 45 - Math.min(distance, 100) / 10 - text.length / 20;
    found.push({ names: labelledNames(text), source: 'text', trust, stated: null, isVisible: true, raw: text });
  }
  return found;
}

/** The names behind a label. `By` and its like begin many a sentence, so what follows must have the form of a name. */
function labelledNames(text: string): readonly string[] {
  return namesIn(text, false).filter(
    (name) => kindOf(name) === 'person' || kindOf(name) === 'role' || text.length <= SHORT_BYLINE,
  );
}

const LETTER = /[\p{L}\p{N}]/u;
const MAX_ELEMENTS = 40;
const SAME_BYLINE = 8;
/** Sources that mark each author by an element of its own. */
const MERGED: ReadonlySet<AuthorSource> = new Set(['microdata', 'rel-author']);
const SHORT_BYLINE = 24;
/** Names of other people's words on the page. */
const OTHER_AUTHORS =
  '.comment, [class*="comment-author" i], [class*="comment-meta" i], [id^="comment-"], [class*="bookmark" i], [class*="testimonial" i], blockquote';
const BOX_NAME = 'h2, h3, h4, h5, h6, strong, b, a, .fn, [class*="name" i], div, p';
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
const AUTHOR_ELEMENTS: readonly (readonly [string, AuthorSource, number, boolean])[] = [
  ['[itemprop~="author"] [itemprop~="name"]', 'microdata', 85, true],
  ['[itemprop~="author"]', 'microdata', 80, true],
  ['[property~="author"]:not(meta), [property~="schema:author"], [property~="dc:creator"]', 'microdata', 80, true],
  ['a[rel~="author"]', 'rel-author', 80, true],
  ['.p-author, .author .fn, .vcard .fn', 'byline', 65, true],
  ['[class*="author" i][class*="name" i]', 'byline', 62, true],
  [
    '[class*="byline" i], [class*="author" i]:not([class*="authori" i]), [class*="autor" i], address',
    'byline',
    50,
    false,
  ],
];
