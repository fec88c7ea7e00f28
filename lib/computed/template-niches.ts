import type { Evidence } from '../audits/audit.ts';
import { computed } from './computed.ts';
import { sitePublisher } from './publisher.ts';
import { nicheHits, ownNiches } from './spam-niches.ts';
import { tokenize } from './text-tokens.ts';

/** A foreign spam trade in the site's menu or in the title of another post. */
export interface TemplateNiche extends Pick<Evidence, 'quote' | 'url' | 'locator'> {
  readonly niche: string;
  readonly phrase: string;
}

/**
 * Spam-niche words in menu entries, in links to the site's other posts and in the titles a site check found. In titles
 * only phrases that name an offer count; a menu entry has few words, so there a single word of the trade is enough.
 */
export const templateNiches = computed((page, context): readonly TemplateNiche[] => {
  const { kind } = sitePublisher(page, context);
  // Newspapers have desks for lotteries and racing, and authorities warn of payday loans.
  if (kind === 'newsroom' || kind === 'institution') return [];
  const own = ownNiches(page, context);
  const fromLinks = page.links.flatMap(({ placement, text, href, index }) => {
    const strengths = STRENGTHS_BY_PLACE.get(placement);
    if (!strengths || text === '') return [];
    return nicheHits(tokenize(text))
      .filter(({ niche, strength }) => strengths.has(strength) && !own.has(niche))
      .filter(({ niche, strength }) => strength === 'hard' || TELLING_WORDS.has(niche))
      .map(
        ({ niche, phrase }): TemplateNiche => ({
          niche,
          phrase,
          quote: text,
          url: href,
          locator: { kind: 'link', index },
        }),
      );
  });
  const fromPosts = (context.site?.posts ?? []).flatMap(({ title, url }) =>
    nicheHits(tokenize(title))
      .filter(({ niche, strength }) => strength === 'hard' && !own.has(niche))
      .map(({ niche, phrase }): TemplateNiche => ({ niche, phrase, quote: title, url, locator: null })),
  );
  return [...fromLinks, ...fromPosts];
});

const ANY: ReadonlySet<string> = new Set(['hard', 'soft']);
const HARD: ReadonlySet<string> = new Set(['hard']);
const STRENGTHS_BY_PLACE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['navigation', ANY],
  ['header', ANY],
  ['footer', HARD],
  ['sidebar', HARD],
  ['related', HARD],
]);
/** Trades whose single words mean nothing else in a menu, unlike "Loans", "Fake" or "Cannabis". */
const TELLING_WORDS: ReadonlySet<string> = new Set(['gambling']);
