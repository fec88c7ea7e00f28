import { TOPIC_FAMILIES } from '../lexicons/topic-families.ts';

import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { compilePhrases, findPhrases, type PhraseMatcher } from './phrase-matcher.ts';
import { tokenize } from './text-tokens.ts';
import { parseWebAddress } from './web-address.ts';

/** What a site says it writes about: the labels of its menu or its categories, by family of subjects. */
export interface SiteTopics {
  /** Most labels first. */
  readonly families: readonly TopicFamily[];
  /** How many labels there are, those without a known subject included. */
  readonly labelCount: number;
  /** `categories`: from a site check, with their number of posts. `navigation`: from this page's menu. */
  readonly source: 'categories' | 'navigation';
}

export interface TopicFamily {
  /** Such as `beauty_fashion`; a locale key under `topics`. */
  readonly id: string;
  readonly labels: readonly TopicLabel[];
}

export interface TopicLabel {
  readonly text: string;
  /** The menu's link; `null` for a category of a site check. */
  readonly link: number | null;
}

/** A category with a smaller share of the posts says nothing about the site. Rubric 1.A, heuristic. */
const SMALLEST_CATEGORY_SHARE = 0.08;
/** Longer labels are titles, not subjects. */
const LONGEST_LABEL_WORDS = 4;

export const siteTopics = computed((page, { site }): SiteTopics => {
  const categories = site?.categories ?? [];
  const posts = categories.reduce((sum, { count }) => sum + count, 0);
  const labels =
    posts > 0
      ? categories
          .filter(({ count }) => count / posts >= SMALLEST_CATEGORY_SHARE)
          .map(({ name }) => ({ text: name, link: null }))
      : navigationLabels(page).map(({ text, index }) => ({ text, link: index }));
  return { families: familiesOf(labels), labelCount: labels.length, source: posts > 0 ? 'categories' : 'navigation' };
});

/** The page's menu: links within the site from its navigation, each text once. */
export const navigationLabels = (page: PageSnapshot): readonly LinkFact[] => {
  const own = parseWebAddress(page.url);
  const byText = new Map<string, LinkFact>();
  for (const link of page.links) {
    if (link.placement !== 'navigation' && link.placement !== 'header') continue;
    const address = parseWebAddress(link.href);
    const isHome = address?.segments.length === 0;
    // A byline above the headline is no subject.
    if (link.rel.includes('author')) continue;
    if (!address || address.site !== own?.site || isHome || link.text === '' || byText.has(link.text)) continue;
    byText.set(link.text, link);
  }
  return [...byText.values()];
};

let matcher: PhraseMatcher<string> | undefined;

function familiesOf(labels: readonly TopicLabel[]): readonly TopicFamily[] {
  matcher ??= compilePhrases(
    Object.entries(TOPIC_FAMILIES).flatMap(([family, words]) => words.map((word) => [word, family] as const)),
  );
  const families = new Map<string, TopicLabel[]>();
  for (const label of labels) {
    const tokens = tokenize(label.text);
    if (tokens.words.length > LONGEST_LABEL_WORDS) continue;
    const [match] = findPhrases(matcher, tokens);
    if (!match) continue;
    const siblings = families.get(match.tag);
    if (siblings) siblings.push(label);
    else families.set(match.tag, [label]);
  }
  return [...families]
    .map(([id, members]) => ({ id, labels: members }))
    .sort((a, b) => b.labels.length - a.labels.length);
}
