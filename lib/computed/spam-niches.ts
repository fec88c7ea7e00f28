import { SPAM_NICHES } from '../lexicons/spam-niches.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { foldWord } from './letter-folding.ts';
import { subjectTokens } from './page-words.ts';
import { compilePhrases, findPhrases, type PhraseMatcher } from './phrase-matcher.ts';
import { navigationLabels, siteTopics } from './site-topics.ts';
import { type TextTokens, tokenize } from './text-tokens.ts';
import { parseWebAddress } from './web-address.ts';

export interface NicheHit {
  /** Name of the spam niche, such as `gambling`. */
  readonly niche: string;
  /** Phrases that name an offer are hard; words with honest uses are soft. */
  readonly strength: 'hard' | 'soft';
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The spam-niche words of a text, harmless phrases ("time slot", "planning poker") left out. */
export function nicheHits(tokens: TextTokens): readonly NicheHit[] {
  matcher ??= buildMatcher();
  const found = findPhrases(matcher, tokens);
  if (found.length === 0) return [];
  const settled = new Set(found.filter(({ tag }) => tag.strength === 'exclude').map(({ tag }) => tag.niche));
  return found.flatMap(({ tag: { niche, strength }, phrase, start, end }) =>
    strength === 'exclude' || (strength === 'soft' && settled.has(niche))
      ? []
      : [{ niche, strength, phrase, start, end }],
  );
}

/**
 * Spam niches that are honest business here: the user's, and those the site or the article is about. A gambling trade
 * paper links casinos because that is its subject; a parenting blog does not. On a site about everything the article's
 * own subject excuses nothing.
 */
export const ownNiches = computed((page, context): ReadonlySet<string> => {
  const own = new Set<string>(context.settings.allowedNiches);
  const identity = tokenize(
    [page.site.name, page.site.tagline, page.site.publisher?.name, parseWebAddress(page.url)?.host.replaceAll('.', ' ')]
      .filter(Boolean)
      .join(' | '),
  );
  for (const { niche } of nicheHits(identity)) own.add(niche);
  for (const niche of nichesInLabel(parseWebAddress(page.url)?.label ?? '')) own.add(niche);
  const { families } = siteTopics(page, context);
  if (families.length < BROAD_SITE_FAMILIES) {
    for (const { niche } of nicheHits(subjectTokens(page, context))) own.add(niche);
    const labelled = families.reduce((sum, { labels }) => sum + labels.length, 0);
    for (const { id, labels } of families) {
      if (labels.length / labelled >= OWN_MENU_SHARE) for (const niche of NICHES_OF_FAMILY[id] ?? []) own.add(niche);
    }
  }
  for (const niche of menuNiches(page)) own.add(niche);
  return own;
});

/** From so many families of subjects on, a site is about everything. Rubric 1.A, heuristic. */
const BROAD_SITE_FAMILIES = 5;
/** A menu with this share of labels in one niche is that trade's own. Heuristic. */
const OWN_MENU_SHARE = 1 / 3;
/** Shorter words occur inside too many names. */
const SHORTEST_LABEL_PART = 5;

/** Subjects that deal with a niche as a matter of course. Health is not among them: it never sells pills unasked. */
const NICHES_OF_FAMILY: Readonly<Record<string, readonly string[]>> = {
  gambling: ['gambling'],
  cannabis: ['cbd-vape'],
  crypto: ['crypto-forex-pump'],
  finance: ['payday-loans', 'crypto-forex-pump'],
  marketing: ['seo-link-sellers'],
  adult: ['adult-escort'],
};

interface NicheTag {
  readonly niche: string;
  readonly strength: 'hard' | 'soft' | 'exclude';
}

let matcher: PhraseMatcher<NicheTag> | undefined;

function buildMatcher(): PhraseMatcher<NicheTag> {
  const tagsOf = (strength: NicheTag['strength']) =>
    SPAM_NICHES.flatMap((niche) => niche[strength].map((phrase) => [phrase, { niche: niche.id, strength }] as const));
  return compilePhrases([...tagsOf('exclude'), ...tagsOf('hard'), ...tagsOf('soft')]);
}

/** Niche words inside a host's label, even where it does not split into words: `igamingbusiness`. */
function nichesInLabel(label: string): readonly string[] {
  const folded = foldWord(label);
  return SPAM_NICHES.filter(({ soft, exclude }) => {
    const rest = exclude.reduce((text, phrase) => text.replaceAll(foldWord(phrase).replaceAll(' ', ''), ' '), folded);
    return soft.some((word) => word.length >= SHORTEST_LABEL_PART && rest.includes(foldWord(word)));
  }).map(({ id }) => id);
}

function menuNiches(page: PageSnapshot): readonly string[] {
  const labels = navigationLabels(page);
  const counts = new Map<string, number>();
  for (const { text } of labels) {
    for (const niche of new Set(nicheHits(tokenize(text)).map((hit) => hit.niche))) {
      counts.set(niche, (counts.get(niche) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 2 && count / labels.length >= OWN_MENU_SHARE)
    .map(([niche]) => niche);
}
