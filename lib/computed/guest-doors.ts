import { GUEST_DOOR_HINTS } from '../lexicons/guest-door-hints.ts';
import { GUEST_DOOR_LOOKALIKES } from '../lexicons/guest-door-lookalikes.ts';
import { GUEST_DOOR_PHRASES } from '../lexicons/guest-door-phrases.ts';
import { GUEST_DOOR_REFUSALS, SPONSOR_REFUSALS } from '../lexicons/guest-door-refusals.ts';
import type { LexiconLanguage } from '../lexicons/languages.ts';
import { CONTACT_SLUGS, GUIDELINES_SLUGS, POSSIBLE_GUIDELINES_SLUGS } from '../lexicons/site-paths.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { lexiconMatcher, tagged } from './lexicon-matcher.ts';
import { isNegated } from './negation.ts';
import { pageLanguage } from './page-language.ts';
import { articleTokens } from './page-words.ts';
import { findPhrases, type PhraseMatch } from './phrase-matcher.ts';
import { sitePublisher } from './publisher.ts';
import { type FoundText, quoteAround, type TemplateText, templateTexts } from './template-texts.ts';
import { type TextTokens, tokenize } from './text-tokens.ts';
import { parseWebAddress, type WebAddress } from './web-address.ts';

/** Whether the site invites outside authors, as far as this page shows. */
export interface GuestDoors {
  /** `closed` wins over an invitation: sites keep the page and close the door. */
  readonly stance: 'open' | 'hinted' | 'closed' | 'none';
  /** Invitations, the surest first. */
  readonly doors: readonly GuestDoor[];
  readonly refusals: readonly FoundText[];
  /** The site says that it takes no paid articles: a good sign, no closed door. */
  readonly sponsorRefusals: readonly FoundText[];
  /** Whether this very page is the one for authors. */
  readonly isGuidelinesPage: boolean;
}

export interface GuestDoor extends FoundText {
  readonly strength: 'strong' | 'weak';
  readonly place: TemplateText['place'] | 'title' | 'heading' | 'address' | 'site-check';
  readonly phrase: string;
}

export const guestDoors = computed((page, context): GuestDoors => {
  const { lexicons } = pageLanguage(page, context);
  const own = parseWebAddress(page.url);
  const { kind } = sitePublisher(page, context);
  const hintsCount = kind === 'magazine' || kind === 'personal-blog' || kind === 'unknown';
  const ownDoor = doorOfThisPage(page, own, lexicons);
  const doors = [
    ...(ownDoor ? [ownDoor] : []),
    ...templateTexts(page, context).flatMap((text) => templateDoors(text, own, lexicons)),
    ...(context.site?.pages ?? []).filter((found) => found.kind === 'guidelines').map(siteDoor),
  ].filter(({ strength }) => strength === 'strong' || hintsCount);
  const texts = authorTexts(
    page,
    context.site?.pages ?? [],
    ownDoor !== null,
    templateTexts(page, context),
    articleTokens(page, context),
  );
  const refusals = texts.flatMap((text) => found(refusalWords(lexicons), text));
  return {
    stance: refusals.length > 0 ? 'closed' : stanceOf(doors),
    doors: doors.toSorted((a, b) => Number(a.strength === 'weak') - Number(b.strength === 'weak')),
    refusals,
    sponsorRefusals: texts.flatMap((text) => found(sponsorRefusalWords(lexicons), text)),
    isGuidelinesPage: ownDoor !== null,
  };
});

/** A title or menu entry is an invitation when the phrase is most of it; otherwise it speaks about invitations. Heuristic. */
const PHRASE_SHARE = 0.5;
const LONGEST_ENTRY = 8;
/** "50 write for us sites", "best guest posting blogs": a list of doors is no door. */
const ROUND_UP = /\d|\b(?:best|top|list|sites|blogs|websites|examples|webs|seiten|meilleurs|mejores|sitios)\b/i;
/** A title that explains or asks speaks about guest posts. */
const EXPLAINING =
  /^(?:how|what|why|when|should|is|are|cómo|qué|wie|was|warum|comment|pourquoi|como|o que|come|cosa|hoe|wat|jak|co|nasıl|cara|apa)\b/i;

const DOOR_SLUGS: ReadonlySet<string> = new Set(GUIDELINES_SLUGS);
const POSSIBLE_SLUGS: ReadonlySet<string> = new Set(POSSIBLE_GUIDELINES_SLUGS);
const CONTACTS: ReadonlySet<string> = new Set(CONTACT_SLUGS);
/** Parents of addresses that list posts: `/tag/guest-post` holds guest posts and asks for none. */
const LISTING_PARENTS: ReadonlySet<string> = new Set(
  'category categories tag tags topic topics author authors kategorie categoria categorie etiqueta'.split(' '),
);

const doorWords = lexiconMatcher((language) => [
  ...tagged(GUEST_DOOR_LOOKALIKES[language], 'lookalike' as const),
  ...tagged(GUEST_DOOR_PHRASES[language], 'strong' as const),
  ...tagged(GUEST_DOOR_HINTS[language], 'weak' as const),
]);
const refusalWords = lexiconMatcher((language) => tagged(GUEST_DOOR_REFUSALS[language], null));
const sponsorRefusalWords = lexiconMatcher((language) => tagged(SPONSOR_REFUSALS[language], null));

const stanceOf = (doors: readonly GuestDoor[]): 'open' | 'hinted' | 'none' => {
  if (doors.some(({ strength }) => strength === 'strong')) return 'open';
  return doors.length > 0 ? 'hinted' : 'none';
};

function doorOfThisPage(
  page: PageSnapshot,
  own: WebAddress | null,
  lexicons: readonly LexiconLanguage[],
): GuestDoor | null {
  const place = { quote: null, url: page.url, locator: null };
  if (own && isDoorAddress(own))
    return { ...place, strength: 'strong', place: 'address', phrase: own.segments.at(-1) ?? '' };
  const texts = [
    { text: page.article?.title ?? page.title.text ?? '', place: 'title' as const, locator: null },
    ...page.headings
      .filter(({ level }) => level === 1)
      .map(({ text, index }) => ({ text, place: 'heading' as const, locator: { kind: 'heading' as const, index } })),
  ];
  for (const { text, place: where, locator } of texts) {
    const match = invitation(tokenize(text), lexicons);
    if (match?.tag === 'strong')
      return { strength: 'strong', place: where, phrase: match.phrase, quote: text, url: null, locator };
  }
  return null;
}

/** The invitation that a short text is, or `null` when it only mentions one. */
function invitation(tokens: TextTokens, lexicons: readonly LexiconLanguage[]): PhraseMatch<'strong' | 'weak'> | null {
  if (isAboutDoors(tokens, lexicons)) return null;
  for (const { tag, ...match } of findPhrases(doorWords(lexicons), tokens)) {
    if (tag === 'lookalike') continue;
    const rest = tokens.words.length - (match.endWord - match.firstWord);
    const isMost =
      (match.endWord - match.firstWord) / tokens.words.length >= PHRASE_SHARE ||
      (tag === 'strong' && match.firstWord === 0);
    if (
      isMost &&
      tokens.words.length <= LONGEST_ENTRY &&
      !isRoundUp(tokens, rest) &&
      !isNegated({ tag, ...match }, tokens, lexicons)
    )
      return { tag, ...match };
  }
  return null;
}

/** Whether a short text speaks about guest posts in general, or about contact. */
const isAboutDoors = (tokens: TextTokens, lexicons: readonly LexiconLanguage[]): boolean =>
  EXPLAINING.test(tokens.text) || findPhrases(doorWords(lexicons), tokens).some(({ tag }) => tag === 'lookalike');

const isRoundUp = ({ text }: TextTokens, rest: number): boolean => rest > 0 && ROUND_UP.test(text);

const isDoorAddress = ({ segments }: WebAddress): boolean =>
  DOOR_SLUGS.has(segments.at(-1) ?? '') && !LISTING_PARENTS.has(segments.at(-2) ?? '');

/** A menu entry that invites by its words or its address, or an invitation in the running text of footer and sidebar. */
function templateDoors(
  text: TemplateText,
  own: WebAddress | null,
  lexicons: readonly LexiconLanguage[],
): readonly GuestDoor[] {
  const { place, tokens, href, locator } = text;
  if (href === null) return runningTextDoors(text, lexicons);
  const target = parseWebAddress(href);
  const isOwn = target !== null && target.site === own?.site;
  const at = { place, quote: tokens.text, url: href, locator };
  const match = invitation(tokens, lexicons);
  if (match?.tag === 'strong' && (isOwn || isAnswerable(href)))
    return [{ ...at, strength: 'strong', phrase: match.phrase }];
  if (!isOwn || !target) return [];
  if (isDoorAddress(target)) return [{ ...at, strength: 'strong', phrase: target.segments.at(-1) ?? '' }];
  const slug = target.segments.at(-1) ?? '';
  const isListing = LISTING_PARENTS.has(target.segments.at(-2) ?? '');
  const isHint = POSSIBLE_SLUGS.has(slug) && !isListing && !isAboutDoors(tokens, lexicons);
  return (match?.tag === 'weak' && !isListing) || isHint
    ? [{ ...at, strength: 'weak', phrase: match?.phrase ?? slug }]
    : [];
}

/** Forms and mail addresses take pitches too. */
const isAnswerable = (href: string): boolean =>
  /^mailto:|\/\/(?:docs\.google\.com\/forms|forms\.gle|airtable\.com|[\w-]+\.typeform\.com|tally\.so)/i.test(href);

function runningTextDoors({ place, tokens }: TemplateText, lexicons: readonly LexiconLanguage[]): readonly GuestDoor[] {
  return findPhrases(doorWords(lexicons), tokens)
    .filter((match) => match.tag === 'strong' && !isNegated(match, tokens, lexicons))
    .map(({ phrase, start, end }) => ({
      strength: 'strong',
      place,
      phrase,
      quote: quoteAround(tokens.text, start, end),
      url: null,
      locator: null,
    }));
}

const siteDoor = ({ url, text }: { readonly url: string; readonly text: string }): GuestDoor => ({
  strength: 'strong',
  place: 'site-check',
  phrase: parseWebAddress(url)?.segments.at(-1) ?? '',
  quote: text.slice(0, 120).toWellFormed(),
  url,
  locator: null,
});

interface AuthorText {
  readonly tokens: TextTokens;
  readonly url: string | null;
}

/** Texts that speak to would-be authors: template, pages found by a site check, and this page when it is such a page. */
function authorTexts(
  page: PageSnapshot,
  sitePages: readonly { readonly url: string; readonly text: string }[],
  isGuidelinesPage: boolean,
  template: readonly TemplateText[],
  article: TextTokens,
): readonly AuthorText[] {
  const isContactPage = CONTACTS.has(parseWebAddress(page.url)?.segments.at(-1) ?? '');
  return [
    ...template.map(({ tokens }) => ({ tokens, url: null })),
    ...(isGuidelinesPage || isContactPage ? [{ tokens: article, url: null }] : []),
    ...sitePages.map(({ url, text }) => ({ tokens: tokenize(text), url })),
  ];
}

function found(matcher: ReturnType<typeof refusalWords>, { tokens, url }: AuthorText): readonly FoundText[] {
  return findPhrases(matcher, tokens).map(({ start, end }) => ({
    quote: quoteAround(tokens.text, start, end),
    url,
    locator: null,
  }));
}
