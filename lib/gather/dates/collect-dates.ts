import type { DateSource } from '../../snapshot/types.ts';
import type { GatherContext } from '../context.ts';
import { attribute, htmlName, query } from '../dom.ts';
import { headlineIndex } from '../headline.ts';
import { firstText, ownValue } from '../json-ld.ts';
import { articleNode, webPageNode } from '../linked-data.ts';
import { metaTagsOf } from '../meta-tags.ts';
import { visibleText } from '../visible-text.ts';
import { MODIFIED_LABEL, OTHER_LABEL, PUBLISHED_LABEL } from './date-words.ts';
import { foldLetters } from './month-names.ts';
import { type DateContext, dateInPath, findDates, parseDateValue } from './parse-date.ts';

/** One statement of the page about a date. */
export interface DateCandidate {
  readonly iso: string;
  readonly source: DateSource;
  readonly role: 'published' | 'modified';
  readonly isVisible: boolean;
  readonly raw: string;
  /** Higher is believed first. */
  readonly trust: number;
  readonly isAmbiguous: boolean;
}

/** Every date that the page states for its article, in no order of trust. */
export function collectDates(context: GatherContext): readonly DateCandidate[] {
  const dating: DateContext = { now: new Date(context.now), isDayFirst: isDayFirst(context) };
  return [
    ...linkedDates(context, dating),
    ...metaDates(context, dating),
    ...elementDates(context, dating),
    ...addressDates(context, dating),
  ];
}

function linkedDates(context: GatherContext, dating: DateContext): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const [node, trust] of [
    [articleNode(context), 100],
    [webPageNode(context), 80],
  ] as const) {
    for (const [key, role, worth] of LINKED_KEYS) {
      const text = firstText(ownValue(node, key));
      const date = text === null ? null : parseDateValue(text, dating);
      if (date) found.push({ ...date, source: 'json-ld', role, isVisible: false, trust: trust + worth });
    }
  }
  return found;
}

function metaDates(context: GatherContext, dating: DateContext): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const [key, contents] of metaTagsOf(context)) {
    const published = PUBLISHED_META.indexOf(key);
    const modified = published < 0 ? MODIFIED_META.indexOf(key) : -1;
    if (published < 0 && modified < 0) continue;
    const date = parseDateValue(contents[0] ?? '', dating);
    const role = published < 0 ? 'modified' : 'published';
    if (date)
      found.push({ ...date, source: 'meta', role, isVisible: false, trust: 95 - Math.max(published, modified) });
  }
  return found;
}

function elementDates(context: GatherContext, dating: DateContext): DateCandidate[] {
  const found: DateCandidate[] = [];
  const elements = [...query(context.document, DATE_ELEMENTS)].slice(0, MAX_ELEMENTS);
  const headline = headlineIndex(context);
  for (const element of elements) {
    const zone = context.copy.zoneOf(element);
    if (ASIDE_ZONES.has(zone)) continue;
    const prop = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'property') ?? ''}`.slice(0, 200);
    const label = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 300).toLowerCase();
    const isMicrodata = /date(?:Published|Created|Modified)|\bdc(?:terms)?:/.test(prop);
    const machine =
      attribute(element, 'datetime') ??
      attribute(element, 'content') ??
      (htmlName(element) === 'abbr' ? attribute(element, 'title') : null);
    const text = visibleText(element, 300);
    if (text.length >= 300) continue;
    const index = context.copy.recordOf(element)?.index ?? null;
    const distance = index === null || headline === null ? 400 : Math.abs(index - headline);
    const nearness = Math.max(0, 20 - distance / 10) - (context.region?.contains(element) ? 5 : 0);
    const base = isMicrodata ? 70 : htmlName(element) === 'time' ? 50 : 40;
    const fromMachine = machine === null || machine === '' ? null : parseDateValue(machine, dating);
    if (fromMachine) {
      const before = foldLetters(text.split(/\d/)[0] ?? '');
      const role =
        /Modified/.test(prop) || /(?:^|[\s_-])(?:updated?|modified)/.test(label) || MODIFIED_LABEL.test(before)
          ? 'modified'
          : 'published';
      if (role === 'modified' && /(?:^|[\s_-])published/.test(label) && !/Modified/.test(prop)) {
        // `time.published.updated`: one date for both.
        found.push({
          ...fromMachine,
          source: isMicrodata ? 'microdata' : 'time',
          role: 'published',
          isVisible: text !== '',
          trust: base + nearness,
        });
      }
      found.push({
        ...fromMachine,
        source: isMicrodata ? 'microdata' : 'time',
        role,
        isVisible: text !== '',
        trust: base + nearness,
      });
      continue;
    }
    for (const date of findDates(text, dating).slice(0, 4)) {
      const before = foldLetters(text.slice(0, date.index));
      if (OTHER_LABEL.test(before)) continue;
      const isLabelled = PUBLISHED_LABEL.test(before);
      const role =
        !isLabelled &&
        (MODIFIED_LABEL.test(before) || /(?:^|[\s_-])(?:updated|modified)/.test(label) || /Modified/.test(prop))
          ? 'modified'
          : 'published';
      const trust = (isMicrodata ? 70 : 30) + nearness + (isLabelled ? 5 : 0) - text.length / 30;
      found.push({ ...date, source: isMicrodata ? 'microdata' : 'text', role, isVisible: true, trust });
    }
  }
  return found;
}

function addressDates(context: GatherContext, dating: DateContext): DateCandidate[] {
  const date = dateInPath(context.url, dating.now);
  return date ? [{ ...date, source: 'url', role: 'published', isVisible: false, trust: 75 }] : [];
}

/** American pages write the month first; other English ones and all other languages the day. */
function isDayFirst(context: GatherContext): boolean {
  const [root] = query(context.document, 'html');
  const declared = (root ? attribute(root, 'lang') : null)?.toLowerCase().slice(0, 12) ?? '';
  if (declared.startsWith('en-') || declared.startsWith('en_')) return !/us|ph/.test(declared.slice(3));
  const host = URL.parse(context.url)?.hostname ?? '';
  if (DAY_FIRST_HOST.test(host)) return true;
  return declared !== '' && !declared.startsWith('en');
}

const MAX_ELEMENTS = 400;
const ASIDE_ZONES: ReadonlySet<string> = new Set([
  'comments',
  'related',
  'navigation',
  'sidebar',
  'footer',
  'ad',
  'share',
  'author-bio',
]);
const DATE_ELEMENTS =
  'time, abbr[title], [itemprop~="datePublished"], [itemprop~="dateCreated"], [itemprop~="dateModified"], [property*="date" i]:not(meta), [property*="created" i]:not(meta), [property*="modified" i]:not(meta), [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="meta" i], [class*="byline" i], [class*="info" i], [class*="author" i], [id*="date" i]';
const DAY_FIRST_HOST =
  /\.(?:uk|au|nz|ie|in|za|sg|my|de|at|ch|fr|es|it|nl|be|pl|ru|br|pt|se|no|dk|fi|cz|gr|tr|id|ar|mx|co|cl|pe|eu)$/;
const LINKED_KEYS = [
  ['datePublished', 'published', 0],
  ['dateCreated', 'published', -30],
  ['uploadDate', 'published', -35],
  ['dateModified', 'modified', 0],
] as const;
const PUBLISHED_META =
  'article:published_time,og:article:published_time,og:published_time,datepublished,article:published,parsely-pub-date,sailthru.date,cxenseparse:recs:publishtime,publish_date,publish-date,publication_date,publicationdate,publishdate,pubdate,article.published,date.published,published_time,published,published_at,dc.date.issued,dcterms.issued,dc.date.created,dcterms.created,dcterms.available,dcterms.date,dc.date,date,article_date_original,originalpublicationdate,og:pubdate,og:publish_date,vr:published_time,rnews:datepublished,citation_online_date,citation_publication_date,citation_date,bt:pubdate,releasedate,release_date,creationdate,article:create,datecreated,created,created_at,dateposted,shareaholic:article_published_time,date_published,bp:date,timestamp'.split(
    ',',
  );
const MODIFIED_META =
  'article:modified_time,og:modified_time,og:updated_time,datemodified,article:modified,article:updated,dcterms.modified,dc.date.modified,last-modified,lastmod,last_modified,modified_time,updated_time,revision_date,revised,date.modified,article:updated_time,shareaholic:article_modified_time,dc.modified,dateupdate,updated'.split(
    ',',
  );
