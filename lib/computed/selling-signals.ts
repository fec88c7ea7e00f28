import type { AuditContext } from '../audits/audit.ts';
import { LABELLING_PHRASES, WITHHELD_LABEL_PHRASES } from '../lexicons/labelling-phrases.ts';
import type { LexiconLanguage } from '../lexicons/languages.ts';
import { LINK_TRADE_SERVICES, SELLING_HINTS, SELLING_PHRASES } from '../lexicons/selling-phrases.ts';
import { ADVERTISE_SLUGS } from '../lexicons/site-paths.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { guestDoors } from './guest-doors.ts';
import { lexiconMatcher, tagged } from './lexicon-matcher.ts';
import { isNegated } from './negation.ts';
import { pageLanguage } from './page-language.ts';
import { articleTokens } from './page-words.ts';
import { findPhrases } from './phrase-matcher.ts';
import { sitePublisher } from './publisher.ts';
import { navigationLabels, siteTopics } from './site-topics.ts';
import { nicheHits } from './spam-niches.ts';
import { type FoundText, quoteAround, type TemplateText, templateTexts } from './template-texts.ts';
import { type TextTokens, tokenize } from './text-tokens.ts';
import { parseWebAddress } from './web-address.ts';

/** Signs that this site sells links or placements. */
export interface SellingSignals {
  /** One clear offer, or two different smaller signs in one place. */
  readonly sellsPlacements: boolean;
  /** What it rests on, clear offers first. */
  readonly offers: readonly SellingOffer[];
  /** An offer names links that search engines follow. */
  readonly offersFollowedLinks: boolean;
  /** Offers to leave the label of paid articles out. */
  readonly withheldLabels: readonly FoundText[];
  /** The site says that it labels paid articles. */
  readonly labellingPolicy: readonly FoundText[];
  /** Figures of link-seller metrics, such as "DA 55+". */
  readonly metricBrags: readonly FoundText[];
  /** A list of trades that are taken for extra money: "casino and CBD accepted". */
  readonly nicheMenus: readonly FoundText[];
}

export interface SellingOffer extends FoundText {
  readonly strength: 'strong' | 'weak';
  readonly phrase: string;
  readonly place: SellingPlace;
}

export type SellingPlace = TemplateText['place'] | 'author-page' | 'site-check' | 'article';

export const sellingSignals = computed((page, context): SellingSignals => {
  const { lexicons } = pageLanguage(page, context);
  const isAuthorPage = guestDoors(page, context).isGuidelinesPage || isAdvertisingPage(page);
  const sections = sectionsOf(
    page,
    templateTexts(page, context),
    articleTokens(page, context),
    isAuthorPage,
    context.site?.pages ?? [],
  );
  const withoutServices = isLinkTrade(page, context);
  const offers = sections.flatMap((section) => offersIn(section, lexicons, withoutServices));
  const scan = (find: (section: Section) => readonly FoundText[]) =>
    sections.filter(({ place }) => place !== 'article').flatMap(find);
  const withheldLabels = scan((section) => phrasesIn(section, withheldWords(lexicons)));
  return {
    sellsPlacements: withheldLabels.length > 0 || isVerdict(offers, sections),
    offers: offers.toSorted((a, b) => Number(a.strength === 'weak') - Number(b.strength === 'weak')),
    offersFollowedLinks: offers.some(({ phrase }) => DOFOLLOW.test(phrase)),
    withheldLabels,
    labellingPolicy: scan((section) =>
      phrasesIn(section, labellingWords(lexicons)).filter(({ quote }) => !NOT.test(quote ?? '')),
    ),
    metricBrags: scan((section) => (hasFigure(section) ? matchesOf(section, METRIC) : [])),
    nicheMenus: scan((section) =>
      section.tokens.words.length < FEWEST_MENU_WORDS ? [] : matchesOf(section, NICHE_MENU),
    ),
  };
});

const ADVERTISING: ReadonlySet<string> = new Set(ADVERTISE_SLUGS);
const DOFOLLOW = /do-?\s?follow/i;
const NOT = /\b(?:not|no|without|won['’]t)\b/i;

/** Metrics of link sellers, in capitals as they write them: DA and PA (Moz), DR (Ahrefs), TF (Majestic). */
const METRIC =
  /(?<![\p{L}\p{N}])(?:(?:DA|DR|PA|TF)\s?[:\-–=]?\s?\d{2}\s?\+?|[Dd]omain [Aa]uthority\s?(?:of|:|is)?\s?\d{2}\s?\+?)(?![\p{L}\p{N}.,]\d|\d|[\p{L}])/gu;
const TRADES = '(?:casino|gambling|betting|cbd|crypto|adult|dating|loans?|vape|forex)';
const NICHE_MENU = new RegExp(
  `(?<![\\p{L}\\p{N}])${TRADES}(?![\\p{L}\\p{N}])[^.]{1,30}(?<![\\p{L}\\p{N}])${TRADES}(?![\\p{L}\\p{N}])[^.]{0,60}(?<![\\p{L}\\p{N}])(?:accepted|allowed|extra|double|welcome|\\$\\d)`,
  'giu',
);
/** A price beside a post or a link: "guest post $40", "60 USD per link". */
const MONEY = '(?:[$€£₹]\\s?\\d{2,4}|\\d{2,4}\\s?(?:usd|eur|gbp|inr|dollars?|euros?|[$€£₹]))';
const GOODS =
  '(?:guest posts?|sponsored posts?|articles?|links?|placements?|backlinks?|gastartikel|gastbeitrag|advertorial|article sponsorisé|artículo patrocinado|artykuł sponsorowany)';
const PRICE = new RegExp(
  `${MONEY}[^.]{0,30}(?<![\\p{L}\\p{N}])${GOODS}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])${GOODS}(?![\\p{L}\\p{N}])[^.]{0,30}${MONEY}`,
  'giu',
);

const sellingWords = lexiconMatcher((language) => [
  ...tagged(SELLING_PHRASES[language], 'strong' as const),
  ...tagged(SELLING_HINTS[language], 'weak' as const),
  ...(language === 'en' ? tagged(LINK_TRADE_SERVICES, 'service' as const) : []),
]);
const labellingWords = lexiconMatcher((language) => tagged(LABELLING_PHRASES[language], null));
const withheldWords = lexiconMatcher((language) => tagged(WITHHELD_LABEL_PHRASES[language], null));

interface Section extends Pick<FoundText, 'url' | 'locator'> {
  readonly place: SellingPlace;
  readonly tokens: TextTokens;
}

/** Texts that speak to authors or advertisers; the running article only counts under the strictest rule. */
function sectionsOf(
  page: PageSnapshot,
  template: readonly TemplateText[],
  article: TextTokens,
  isAuthorPage: boolean,
  sitePages: readonly { readonly kind: string; readonly url: string; readonly text: string }[],
): readonly Section[] {
  return [
    ...template.map(({ place, tokens, href, locator }) => ({ place, tokens, url: href, locator })),
    ...sitePages
      .filter(({ kind }) => kind === 'guidelines' || kind === 'advertise')
      .map(({ url, text }): Section => ({ place: 'site-check', tokens: tokenize(text), url, locator: null })),
    {
      place: isAuthorPage ? 'author-page' : 'article',
      tokens: article,
      url: isAuthorPage ? page.url : null,
      locator: null,
    },
  ];
}

const isAdvertisingPage = (page: PageSnapshot): boolean =>
  ADVERTISING.has(parseWebAddress(page.url)?.segments.at(-1) ?? '');

/** Agencies and marketplaces whose honest product is links on other sites. */
const isLinkTrade = (page: PageSnapshot, context: AuditContext): boolean => {
  const { kind } = sitePublisher(page, context);
  const isMarketing = siteTopics(page, context).families.some(({ id }) => id === 'marketing');
  const identity = tokenize(
    [page.site.name, page.site.tagline, parseWebAddress(page.url)?.host.replaceAll('.', ' ')]
      .filter(Boolean)
      .join(' | '),
  );
  const isNamedSo =
    /(?:^|[^a-z])(?:seo|links?|outreach|backlinks?)/i.test(identity.text) ||
    [identity, ...navigationLabels(page).map(({ text }) => tokenize(text))].some((tokens) =>
      nicheHits(tokens).some(({ niche }) => niche === 'seo-link-sellers'),
    );
  return kind !== 'magazine' && kind !== 'newsroom' && (isMarketing || isNamedSo);
};

function offersIn(
  section: Section,
  lexicons: readonly LexiconLanguage[],
  withoutServices: boolean,
): readonly SellingOffer[] {
  const { place, tokens, url, locator } = section;
  const isArticle = place === 'article';
  const offers: SellingOffer[] = [];
  for (const match of findPhrases(sellingWords(lexicons), tokens)) {
    if (match.tag === 'service' && withoutServices) continue;
    if (isNegated(match, tokens, lexicons)) continue;
    if (isArticle && (match.tag !== 'strong' || !isOwnOffer(tokens.text, match.start, match.end))) continue;
    const isLinkToPost = locator !== null && tokens.words.length > LONGEST_ENTRY;
    if (isLinkToPost) continue;
    const strength = match.tag === 'weak' ? 'weak' : 'strong';
    offers.push({
      strength,
      phrase: match.phrase,
      place,
      quote: quoteAround(tokens.text, match.start, match.end),
      url,
      locator,
    });
  }
  if (isArticle || !hasFigure(section)) return offers;
  const prices = matchesOf(section, PRICE).map(
    (price): SellingOffer => ({ ...price, strength: 'weak', phrase: PRICE_SIGN, place }),
  );
  return [...offers, ...prices];
}

/** Longer link texts are titles of posts. */
const LONGEST_ENTRY = 6;
const PRICE_SIGN = 'price';

/** In an ordinary article only words of the site about itself count: "we … on our blog". All languages together. */
const FIRST_PERSON =
  /(?<![\p{L}\p{N}])(?:we|our|wir|unser\p{L}{0,2}|nosotros|nuestr[oa]s?|nous|notre|nos|nosso|nossa|noi|nostr[oa]|wij|onze|ons|nasz\p{L}{0,3}|kami|sitemiz\p{L}{0,4})(?![\p{L}\p{N}])/iu;
const OWN_SITE =
  /(?<![\p{L}\p{N}])(?:(?:our|this) (?:site|blog|website|magazine)|unser(?:em|er|en)? (?:seite|blog|website|magazin)|(?:nuestro|este) (?:blog|sitio)|nuestra web|(?:notre|ce) (?:site|blog)|(?:nosso|este) (?:blog|site)|(?:nostro|questo) (?:sito|blog)|(?:onze|deze) (?:site|website|blog)|nasz\p{L}{0,3} (?:blog\p{L}{0,2}|stron\p{L}{0,2}|portal\p{L}{0,2})|(?:blog|website|situs) kami)(?![\p{L}\p{N}])/iu;
const SENTENCE_REACH = 160;

function isOwnOffer(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE_REACH), start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + SENTENCE_REACH).split(/[.!?\n]/)[0] ?? '';
  const sentence = `${before}${text.slice(start, end)}${after}`;
  return FIRST_PERSON.test(sentence) && OWN_SITE.test(sentence);
}

/** One clear offer, or two different smaller signs in one place that speaks of guest or paid articles. */
function isVerdict(offers: readonly SellingOffer[], sections: readonly Section[]): boolean {
  if (offers.some(({ strength }) => strength === 'strong')) return true;
  const byPlace = new Map<SellingPlace, Set<string>>();
  for (const { place, phrase } of offers) byPlace.set(place, (byPlace.get(place) ?? new Set<string>()).add(phrase));
  return [...byPlace].some(
    ([place, phrases]) =>
      phrases.size >= 2 &&
      sections.some((section) => section.place === place && PLACEMENT_TOPIC.test(section.tokens.text)),
  );
}

/** Price lists and turnaround times are printers' and translators' too: the place must speak of placements. */
const PLACEMENT_TOPIC =
  /guest (?:post|article|blog)|sponsored|backlink|do-?follow|link insertion|gastbeitr|gastartikel|advertorial|publipost|article invité|artículo patrocinado|sponsorowan|tanıtım yazısı|artikel tamu/i;

function phrasesIn(
  { tokens, url, locator }: Section,
  matcher: ReturnType<typeof labellingWords>,
): readonly FoundText[] {
  return findPhrases(matcher, tokens).map(({ start, end }) => ({
    quote: quoteAround(tokens.text, start, end),
    url,
    locator,
  }));
}

/** Spares the costly patterns the many menu entries without one. */
const hasFigure = ({ tokens }: Section): boolean => /\d/.test(tokens.text);

function matchesOf({ tokens, url, locator }: Section, pattern: RegExp): readonly FoundText[] {
  return [...tokens.text.matchAll(pattern)].slice(0, MOST_MATCHES).map(({ 0: found, index }) => ({
    quote: quoteAround(tokens.text, index, index + found.length),
    url,
    locator,
  }));
}

const MOST_MATCHES = 5;
/** Two trades and a word that lets them in. */
const FEWEST_MENU_WORDS = 3;
