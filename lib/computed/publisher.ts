import type { Message } from '../audits/audit.ts';
import { BLOG_HOSTS, INSTITUTION_WORDS, PROFILE_PLATFORMS, PUBLISHER_SIGNS } from '../lexicons/publisher-signs.ts';
import { REFERENCE_SUFFIXES } from '../lexicons/reference-hosts.ts';
import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { compilePhrases, findPhrases, type PhraseMatcher } from './phrase-matcher.ts';
import { siteTopics } from './site-topics.ts';
import { foldText, tokenize } from './text-tokens.ts';
import { isHostUnder, parseWebAddress, type WebAddress } from './web-address.ts';

export type PublisherKind =
  | 'personal-blog'
  | 'magazine'
  | 'company-blog'
  | 'newsroom'
  | 'institution'
  | 'shop'
  | 'platform-profile'
  | 'unknown';

/** Who seems to publish this site. */
export interface SitePublisher {
  readonly kind: PublisherKind;
  /** 0 to 1: how much of what was seen speaks for this kind. */
  readonly confidence: number;
  /** What speaks for it, the strongest first. */
  readonly evidence: readonly PublisherSign[];
}

export interface PublisherSign {
  readonly message: Message;
  /** Position of the link it was read from, or `null`. */
  readonly link: number | null;
  readonly points: number;
}

/** Read from structured data, the menu, the address and the authors; one page is enough for a good guess, not for more. */
export const sitePublisher = computed((page, context): SitePublisher => {
  const address = parseWebAddress(page.url);
  const signs: SignsByKind = new Map();
  addHostSigns(signs, address);
  addStructuredSigns(signs, page);
  addMenuSigns(signs, page, address);
  addNameSigns(signs, page, address);
  addTopicSigns(signs, siteTopics(page, context).families.length);
  return strongest(signs);
});

type SignsByKind = Map<Exclude<PublisherKind, 'unknown'>, PublisherSign[]>;

/** Points of one sign; heuristic. A kind needs more than one ordinary sign to be named. */
const POINTS = { certain: 12, decisive: 6, strong: 3, plain: 1 } as const;
const FEWEST_POINTS = 2;
/** More menu entries of one kind add nothing. */
const MOST_MENU_SIGNS = 5;
/** From so many families of subjects on, a menu is that of a magazine or a newspaper. */
const MANY_FAMILIES = 4;

const PLATFORMS: ReadonlySet<string> = new Set(PROFILE_PLATFORMS);
const HOSTED: ReadonlySet<string> = new Set(BLOG_HOSTS);

const SCHEMA_KINDS: ReadonlyMap<string, Exclude<PublisherKind, 'unknown'>> = new Map([
  ['NewsMediaOrganization', 'newsroom'],
  ['Newspaper', 'newsroom'],
  ['EducationalOrganization', 'institution'],
  ['CollegeOrUniversity', 'institution'],
  ['GovernmentOrganization', 'institution'],
  ['ResearchOrganization', 'institution'],
  ['NGO', 'institution'],
  ['Corporation', 'company-blog'],
  ['LocalBusiness', 'company-blog'],
  ['ProfessionalService', 'company-blog'],
  ['LegalService', 'company-blog'],
  ['SoftwareApplication', 'company-blog'],
  ['OnlineStore', 'shop'],
  ['Store', 'shop'],
  ['Person', 'personal-blog'],
]);

const sign = (
  key: string,
  points: number,
  values: Message['values'] = {},
  link: number | null = null,
): PublisherSign => ({
  message: { key: `computed.publisher.${key}`, values },
  link,
  points,
});

function add(signs: SignsByKind, kind: Exclude<PublisherKind, 'unknown'>, found: PublisherSign): void {
  const known = signs.get(kind);
  if (known) known.push(found);
  else signs.set(kind, [found]);
}

function addHostSigns(signs: SignsByKind, address: WebAddress | null): void {
  if (!address) return;
  const { host } = address;
  if (isHostUnder(host, PLATFORMS)) add(signs, 'platform-profile', sign('platform', POINTS.certain, { host }));
  if (isHostUnder(host, HOSTED)) add(signs, 'personal-blog', sign('hosted', POINTS.strong, { host }));
  if (REFERENCE_SUFFIXES.some((suffix) => suffix.test(`.${host}`)))
    add(signs, 'institution', sign('public_host', POINTS.decisive, { host }));
  if (/^(?:shop|store)\./.test(host)) add(signs, 'shop', sign('shop_host', POINTS.strong, { host }));
}

function addStructuredSigns(signs: SignsByKind, page: PageSnapshot): void {
  const published = page.site.publisher?.types ?? [];
  const types = new Set([...published, ...page.structuredData.flatMap((item) => item.types)]);
  for (const type of types) {
    const kind = SCHEMA_KINDS.get(type);
    // Plugins call the publisher of any site "Person, Organization".
    const isPublisher = published.includes(type) && (type !== 'Person' || published.length === 1);
    // A Person or a Store in the markup may be the author or a shop that the article is about.
    if (kind && (isPublisher || (type !== 'Person' && type !== 'Store')))
      add(
        signs,
        kind,
        sign('structured', type === 'Person' && isAuthor(page) ? POINTS.plain : POINTS.strong, { type }),
      );
  }
  const generator = page.meta.generator ?? '';
  if (/shopify|woocommerce|magento|prestashop|bigcommerce/i.test(generator))
    add(signs, 'shop', sign('generator', POINTS.plain, { name: generator }));
}

/** Markup without a publisher names the author in its place: that says little about the site. */
const isAuthor = ({ site, article }: PageSnapshot): boolean =>
  article?.authors.some(({ name }) => name === site.publisher?.name) ?? false;

let menuMatcher: PhraseMatcher<keyof typeof PUBLISHER_SIGNS> | undefined;

const KIND_OF_SIGN: Readonly<Record<keyof typeof PUBLISHER_SIGNS, Exclude<PublisherKind, 'unknown'>>> = {
  company: 'company-blog',
  shop: 'shop',
  institution: 'institution',
  newsroom: 'newsroom',
  magazine: 'magazine',
  personal: 'personal-blog',
};

function addMenuSigns(signs: SignsByKind, page: PageSnapshot, own: WebAddress | null): void {
  menuMatcher ??= compilePhrases(
    (Object.keys(PUBLISHER_SIGNS) as (keyof typeof PUBLISHER_SIGNS)[]).flatMap((kind) =>
      PUBLISHER_SIGNS[kind].map((phrase) => [phrase, kind] as const),
    ),
  );
  const seen = new Map<string, Set<string>>();
  for (const link of page.links) {
    if (!MENU_PLACES.has(link.placement)) continue;
    const label = menuLabel(link, own, menuMatcher);
    if (!label) continue;
    const labels = seen.get(label.kind) ?? new Set<string>();
    seen.set(label.kind, labels);
    if (labels.has(label.text) || labels.size >= MOST_MENU_SIGNS) continue;
    labels.add(label.text);
    const points = label.kind === 'shop' ? POINTS.plain * 1.5 : POINTS.plain;
    add(signs, KIND_OF_SIGN[label.kind], sign('menu', points, { label: link.text || label.text }, link.index));
  }
}

const MENU_PLACES: ReadonlySet<LinkFact['placement']> = new Set(['navigation', 'header', 'footer']);
const LONGEST_LABEL = 4;

/** The sign a menu entry is, by its whole text or the last part of its address. */
function menuLabel(
  link: LinkFact,
  own: WebAddress | null,
  matcher: PhraseMatcher<keyof typeof PUBLISHER_SIGNS>,
): { readonly kind: keyof typeof PUBLISHER_SIGNS; readonly text: string } | null {
  const address = parseWebAddress(link.href);
  if (!address || address.site !== own?.site) return null;
  for (const text of [link.text, (address.segments.at(-1) ?? '').replaceAll(/[-_]/g, ' ')]) {
    const tokens = tokenize(text);
    const [match] = findPhrases(matcher, tokens);
    const isWhole = match && match.firstWord === 0 && match.endWord === tokens.words.length;
    if (isWhole && tokens.words.length <= LONGEST_LABEL) return { kind: match.tag, text: tokens.words.join(' ') };
  }
  return null;
}

/** Words in the names of newspapers and broadcasters. */
const NEWS_NAME =
  /news|times|(?:^| )post(?: |$)|daily|herald|gazette|tribune|zeitung|diario|noticias|journal|guardian|telegraph|nachrichten|kurier|actu/;

let institutionWords: ReadonlySet<string> | undefined;

function addNameSigns(signs: SignsByKind, page: PageSnapshot, address: WebAddress | null): void {
  institutionWords ??= new Set(INSTITUTION_WORDS.map(foldText));
  const name = page.site.name ?? page.site.publisher?.name ?? '';
  const words = tokenize(name).words;
  if (words.some((word) => institutionWords?.has(word)))
    add(signs, 'institution', sign('name', POINTS.strong, { name }));
  if (page.structuredData.some(({ types }) => types.includes('NewsArticle') || types.includes('ReportageNewsArticle')))
    add(signs, 'newsroom', sign('structured', POINTS.plain, { type: 'NewsArticle' }));
  if (NEWS_NAME.test(`${words.join(' ')} ${address?.label ?? ''}`))
    add(signs, 'newsroom', sign('name', POINTS.plain * 1.5, { name: name || (address?.host ?? '') }));
  if (words.includes('magazine') || words.includes('magazin') || words.includes('journal'))
    add(signs, 'magazine', sign('name', POINTS.strong, { name }));
  const joined = words.join('');
  for (const author of page.article?.authors ?? []) {
    const person = tokenize(author.name).words;
    if (author.kind !== 'person' || person.length < 2) continue;
    const whole = person.join('');
    const isHost = whole.length >= 6 && address?.host.replaceAll(/[^a-z0-9]/g, '').includes(whole);
    if (isHost || (joined !== '' && joined.includes(whole))) {
      add(signs, 'personal-blog', sign('author_is_site', POINTS.decisive, { name: author.name }));
      break;
    }
  }
}

function addTopicSigns(signs: SignsByKind, families: number): void {
  if (families < MANY_FAMILIES) return;
  add(signs, 'magazine', sign('subjects', POINTS.strong, { count: families }));
  if (signs.has('newsroom')) add(signs, 'newsroom', sign('subjects', POINTS.plain, { count: families }));
}

const total = (signs: readonly PublisherSign[]): number => signs.reduce((sum, { points }) => sum + points, 0);

function strongest(signs: SignsByKind): SitePublisher {
  const ranked = [...signs]
    .map(([kind, found]) => ({ kind, found, points: total(found) }))
    .sort((a, b) => b.points - a.points);
  const [best] = ranked;
  if (!best || best.points < FEWEST_POINTS) return { kind: 'unknown', confidence: 0, evidence: [] };
  const all = ranked.reduce((sum, { points }) => sum + points, 0);
  const confidence = Math.round((best.points / (all + POINTS.plain)) * 100) / 100;
  return { kind: best.kind, confidence, evidence: best.found.toSorted((a, b) => b.points - a.points) };
}
