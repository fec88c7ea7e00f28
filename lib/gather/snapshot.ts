import type { SentSnapshot } from '../snapshot/envelope.ts';
import { LIMITS } from '../snapshot/limits.ts';
import { type ProblemFact, SNAPSHOT_SCHEMA } from '../snapshot/types.ts';
import { findArticle } from './article/find-article.ts';
import { gatherArticle } from './article-facts.ts';
import { gatherCanonical } from './canonical.ts';
import { gatherComments } from './comments.ts';
import { gatherContact } from './contact.ts';
import type { GatherContext } from './context.ts';
import { gatherCounts } from './counts.ts';
import { contentTypeOf, headOf, implementationOf, readyStateOf } from './dom.ts';
import { gatherFeeds } from './feeds.ts';
import { createGuard, createStepGuard, milliseconds } from './guard.ts';
import { gatherHeadings } from './headings.ts';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { gatherImages } from './images.ts';
import { atOnce } from './in-turns.ts';
import { gatherLanguage } from './language.ts';
import { limitsReached } from './limits-reached.ts';
import { gatherLinksInSteps } from './links.ts';
import { gatherAlternates, gatherMeta } from './meta.ts';
import { pageAddress } from './page-address.ts';
import { copyPage, copyPageInSteps, type PageCopyResult } from './page-copy.ts';
import { pageLinks } from './page-links.ts';
import { gatherRobots } from './robots.ts';
import { countShadowHosts } from './shadow-content.ts';
import { gatherSite } from './site.ts';
import { gatherStructuredData } from './structured-data.ts';
import { countTeasers } from './teasers.ts';
import { gatherTitle } from './title.ts';

export interface GatherOptions {
  /** The moment of gathering, ISO 8601 in UTC. */
  readonly now: string;
  /** Selector of the part that the user picked as the article; left out when there is none. */
  readonly picked?: string | null;
}

/**
 * Reads a page once and returns its facts. Never changes the page and never throws for what stands in it: a gatherer
 * that fails leaves its field empty and a `gatherer-failed` problem that names it.
 */
export function gatherSnapshot(page: Document, options: GatherOptions): SentSnapshot {
  return atOnce(gatherInSteps(page, options));
}

/** The same in steps, between which the page may have its turn. */
export function* gatherInSteps(page: Document, { now, picked = null }: GatherOptions): Generator<void, SentSnapshot> {
  const started = performance.now();
  const problems: ProblemFact[] = [];
  const steps: Record<string, number> = {};
  const report = (problem: ProblemFact): void => {
    if (problems.length < LIMITS.problems) problems.push(problem);
  };
  const guarded = createGuard(report, steps);
  const inSteps = createStepGuard(report, steps);

  const { url, baseUrl, problem } = pageAddress(page);
  if (problem) report(problem);
  if (!headOf(page)) report({ code: 'no-head', subject: null, kept: null, seen: null });
  if (readyStateOf(page) === 'loading') report({ code: 'still-loading', subject: null, kept: null, seen: null });

  const copied = (yield* inSteps<PageCopyResult | null>('copy', () => copyPageInSteps(page), null)) ?? emptyCopy(page);
  yield;
  for (const limit of copied.problems) report(limit);
  const found = guarded('find-links', () => pageLinks(page, copied.copy.isFlat ? [] : undefined), []);
  const before: GatherContext = {
    document: page,
    url,
    baseUrl,
    now,
    copy: copied.copy,
    links: found,
    region: null,
    report,
  };
  const region = yield* inSteps('article', () => findArticle(before, picked), null);
  const context: GatherContext = { ...before, region };
  if (!region) {
    report({ code: 'no-article', subject: null, kept: null, seen: null });
    const hosts = guarded('shadow-content', () => countShadowHosts(page), 0);
    if (hosts > 0) report({ code: 'shadow-content', subject: null, kept: null, seen: hosts });
  }
  yield;

  const images = guarded('images', () => gatherImages(context), { inArticle: [], total: 0, withoutAlt: 0 });
  yield;
  const structuredData = guarded('structured-data', () => gatherStructuredData(context), []);
  yield;
  const headings = guarded('headings', () => gatherHeadings(context), []);
  yield;
  const links = yield* inSteps('links', () => gatherLinksInSteps(context), []);
  yield;
  const article = yield* inSteps('article-facts', () => gatherArticle(context, images, guarded, inSteps), null);
  yield;
  const comments = yield* inSteps('comments', () => gatherComments(context), NO_COMMENTS);
  yield;
  const contact = guarded('contact', () => gatherContact(context), NO_CONTACT);
  yield;
  const teasers = guarded('teasers', () => countTeasers(context), null);
  yield;
  const site = guarded('site', () => gatherSite(context), NO_SITE);
  yield;
  const counts = guarded('counts', () => gatherCounts(context), NO_COUNTS);
  yield;
  const facts = {
    schema: SNAPSHOT_SCHEMA,
    url,
    baseUrl,
    takenAt: now,
    contentType: contentTypeOf(page),
    isLoaded: readyStateOf(page) !== 'loading',
    language: guarded('language', () => gatherLanguage(context), NO_LANGUAGE),
    title: guarded('title', () => gatherTitle(context), { text: null, count: 0 }),
    meta: guarded('meta', () => gatherMeta(context), NO_META),
    canonical: guarded('canonical', () => gatherCanonical(context), { url: null, raw: null, count: 0 }),
    robots: guarded('robots', () => gatherRobots(context), { directives: [], header: null }),
    alternates: guarded('alternates', () => gatherAlternates(context), []),
    headings,
    links,
    images,
    article,
    structuredData,
    comments,
    contact,
    feeds: guarded('feeds', () => gatherFeeds(context), []),
    pageKind: null,
    teasers,
    site,
    counts,
  } as const satisfies Omit<SentSnapshot, 'problems' | 'timings'>;
  yield;
  for (const limit of guarded('limits', () => limitsReached(facts), [])) report(limit);
  const isBroken = guarded('hidden-characters', () => hasHiddenCharacters(context.copy), false);
  if (isBroken) report({ code: 'hidden-characters', subject: null, kept: null, seen: null });
  return { ...facts, problems, timings: { total: milliseconds(started), steps } };
}

/** The copy of a page whose copying failed: an empty document, so that the other gatherers still run. */
function emptyCopy(page: Document): ReturnType<typeof copyPage> {
  return copyPage(implementationOf(page).createHTMLDocument(''));
}

const NO_LANGUAGE = { code: null, declared: null, detected: null, confidence: 0, direction: 'ltr' } as const;
const NO_META = {
  description: null,
  descriptionCount: 0,
  hasHead: false,
  viewport: null,
  charset: null,
  generator: null,
  openGraph: {},
  twitter: {},
  other: {},
} as const;
const NO_COMMENTS = { isPresent: false, count: null, system: null, isOpen: null, samples: [] } as const;
const NO_CONTACT = { emails: [], phones: [], messengers: [], hasPostalAddress: false } as const;
const NO_SITE = {
  name: null,
  tagline: null,
  footerText: '',
  sidebarText: '',
  bodyClasses: [],
  publisher: null,
} as const;
const NO_COUNTS = { elements: 0, links: 0, headings: 0, words: 0, frames: 0, adSlots: 0 } as const;
