import type { AuthorSource } from '../../snapshot/types.ts';
import type { GatherContext } from '../context.ts';
import { attribute, query } from '../dom.ts';
import { asList, firstText, isJsonObject, ownValue, resolved } from '../json-ld.ts';
import { articleNode, linkedDataOf, webPageNode } from '../linked-data.ts';
import { metaTagsOf } from '../meta-tags.ts';
import { siteNames } from '../site-names.ts';
import { visibleText } from '../visible-text.ts';
import { nameKey, namesIn, startsAsByline } from './author-name.ts';

/** What one place of the page says about who wrote the article. */
export interface AuthorCandidate {
  readonly names: readonly string[];
  readonly source: AuthorSource;
  /** Higher is believed first. */
  readonly trust: number;
  /** What it was read from, for explaining. */
  readonly raw: string;
}

export function collectAuthors(context: GatherContext): readonly AuthorCandidate[] {
  const sites = new Set(siteNames(context).map(nameKey));
  return [...linkedAuthors(context), ...metaAuthors(context), ...elementAuthors(context)]
    .map((candidate) => ({
      ...candidate,
      trust: candidate.trust - (candidate.names.every((name) => sites.has(nameKey(name))) ? 60 : 0),
    }))
    .filter(({ names }) => names.length > 0);
}

function linkedAuthors(context: GatherContext): AuthorCandidate[] {
  const { byId } = linkedDataOf(context);
  const found: AuthorCandidate[] = [];
  for (const [node, trust] of [
    [articleNode(context), 100],
    [webPageNode(context), 90],
  ] as const) {
    for (const key of ['author', 'creator']) {
      const authors = asList(ownValue(node, key)).slice(0, 20);
      const texts = authors.map((author) => {
        const person = resolved(author, byId);
        return isJsonObject(person)
          ? (firstText(ownValue(person, 'name')) ?? '')
          : typeof person === 'string'
            ? person
            : '';
      });
      const names = texts.flatMap((text) => namesIn(text, true));
      found.push({
        names,
        source: 'json-ld',
        trust: key === 'author' ? trust : trust - 40,
        raw: texts.join(' ; ').slice(0, 200),
      });
    }
  }
  return found;
}

function metaAuthors(context: GatherContext): AuthorCandidate[] {
  const tags = metaTagsOf(context);
  return AUTHOR_META.map(([key, trust]) => {
    const contents = tags.get(key) ?? [];
    return {
      names: contents.slice(0, 10).flatMap((content) => namesIn(content, true)),
      source: 'meta' as const,
      trust,
      raw: contents.join(' ; ').slice(0, 200),
    };
  });
}

function elementAuthors(context: GatherContext): AuthorCandidate[] {
  const found: AuthorCandidate[] = [];
  for (const [selector, source, trust, isTrusted] of AUTHOR_ELEMENTS) {
    for (const element of [...query(context.document, selector)].slice(0, MAX_ELEMENTS)) {
      const zone = context.copy.zoneOf(element);
      if (ASIDE_ZONES.has(zone)) continue;
      const text = visibleText(element, 200);
      if (text === '') continue;
      const names = namesIn(text, isTrusted);
      const isLabelled = startsAsByline(text);
      found.push({
        names,
        source,
        trust: trust + (isLabelled ? 5 : 0),
        raw: `${attribute(element, 'class') ?? selector}: ${text}`.slice(0, 200),
      });
    }
  }
  return found;
}

const MAX_ELEMENTS = 40;
const ASIDE_ZONES: ReadonlySet<string> = new Set([
  'comments',
  'related',
  'navigation',
  'sidebar',
  'footer',
  'ad',
  'share',
  'header',
]);
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
  ['twitter:data1', 20],
];
const AUTHOR_ELEMENTS: readonly (readonly [string, AuthorSource, number, boolean])[] = [
  ['[itemprop~="author"] [itemprop~="name"]', 'microdata', 85, true],
  ['[itemprop~="author"]:not(:has([itemprop~="name"]))', 'microdata', 82, true],
  ['a[rel~="author"]', 'rel-author', 80, true],
  ['[class*="author" i] a[href], [class*="byline" i] a[href]', 'byline', 60, true],
  ['.p-author, .author .fn, .vcard .fn', 'byline', 65, true],
  ['[class*="byline" i], [class*="author" i], [class*="autor" i]', 'byline', 50, false],
];
