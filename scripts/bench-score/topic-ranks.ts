import { nicheFromText } from '../../lib/computed/niche.ts';
import { primarySubtag } from '../../lib/computed/page-language.ts';
import { topicMatch } from '../../lib/computed/topic-match.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';

/** Where a page stands among all when its own title's key terms are the niche. */
export interface TopicRank {
  readonly url: string;
  readonly terms: readonly string[];
  /** 1 is first; a tie counts against the page. */
  readonly rank: number;
  readonly value: number;
  /** Address of the best other page. */
  readonly rival: string;
  readonly rivalValue: number;
}

/** Ranks each page among all pages by the niche that its title names. */
export function topicRanks(pages: readonly PageSnapshot[]): readonly TopicRank[] {
  return pages.map((page) => {
    const niche = nicheFromText(titleOf(page), primarySubtag(page.language.code));
    const context = { now: 0, settings: { ...DEFAULT_AUDIT_SETTINGS, niche }, site: null };
    const fitOf = (one: PageSnapshot) => topicMatch(one, context)?.value ?? 0;
    const value = fitOf(page);
    const others = pages.filter((one) => one !== page).map((one) => ({ url: one.url, value: fitOf(one) }));
    const [rival] = others.toSorted((a, b) => b.value - a.value);
    return {
      url: page.url,
      terms: niche.terms.map(({ term }) => term),
      rank: 1 + others.filter((other) => other.value >= value).length,
      value,
      rival: rival?.url ?? '',
      rivalValue: rival?.value ?? 0,
    };
  });
}

/** So many article pages, spread evenly over the list, one of each site, each with a text and a title of some length. */
export function choosePages(pages: readonly PageSnapshot[], count: number): readonly PageSnapshot[] {
  const bySite = new Map<string, PageSnapshot>();
  for (const page of pages) {
    const site = URL.parse(page.url)?.host ?? page.url;
    const isArticle = page.pageKind.kind === 'article' && (page.article?.wordCount ?? 0) >= SHORTEST_ARTICLE;
    if (isArticle && !bySite.has(site) && titleWords(page) >= SHORTEST_TITLE) bySite.set(site, page);
  }
  const candidates = [...bySite.values()];
  const step = Math.max(1, candidates.length / count);
  return Array.from(
    { length: Math.min(count, candidates.length) },
    (_, index) => candidates[Math.floor(index * step)],
  ).filter((page) => page !== undefined);
}

/** As the rubric: shorter texts are not judged. */
const SHORTEST_ARTICLE = 150;
const SHORTEST_TITLE = 4;

const titleOf = (page: PageSnapshot): string => page.article?.title ?? page.title.text ?? '';

const titleWords = (page: PageSnapshot): number => titleOf(page).split(/\s+/u).length;
