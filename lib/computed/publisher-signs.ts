import type { AuditContext, Message } from '../audits/audit.ts';
import { BLOG_HOSTS, INSTITUTION_WORDS, PROFILE_PLATFORMS, PUBLISHER_SIGNS } from '../lexicons/publisher-signs.ts';
import { REFERENCE_SUFFIXES } from '../lexicons/reference-hosts.ts';
import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { compilePhrases, findPhrases, type PhraseMatcher } from './phrase-matcher.ts';
import type { NamedPublisherKind, PublisherSign } from './publisher.ts';
import { siteTopics } from './site-topics.ts';
import { foldText, tokenize } from './text-tokens.ts';
import { isHostUnder, parseWebAddress, type WebAddress } from './web-address.ts';

/** Everything on the page that speaks for a kind of publisher, in the order in which it is looked for. */
export function publisherSigns(page: PageSnapshot, context: AuditContext): SignsByKind {
  const address = parseWebAddress(page.url);
  const signs: SignsByKind = new Map();
  addHostSigns(signs, address);
  addStructuredSigns(signs, page);
  addMenuSigns(signs, page, address);
  addLinkSigns(signs, page, address);
  addNameSigns(signs, page, address);
  addTopicSigns(signs, siteTopics(page, context).families.length);
  return signs;
}

type SignsByKind = Map<NamedPublisherKind, PublisherSign[]>;

/** Points of one sign. Heuristic. */
const POINTS = { certain: 12, decisive: 6, strong: 3, telling: 2, plain: 1 } as const;
/** With so many signs of news, many subjects are the sections of a newspaper. */
const NEWS_SIGNS = 3;
/** More menu entries of one kind add nothing. */
const MOST_MENU_SIGNS = 5;
/** So many people's pages on one page, or so many of goods, are no accident. */
const MANY_AUTHORS = 3;
const MANY_GOODS = 5;
/** From so many families of subjects on, a menu is that of a magazine or a newspaper. */
const MANY_FAMILIES = 4;

const PLATFORMS: ReadonlySet<string> = new Set(PROFILE_PLATFORMS);
const HOSTED: ReadonlySet<string> = new Set(BLOG_HOSTS);

const SCHEMA_KINDS: ReadonlyMap<string, NamedPublisherKind> = new Map([
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

function add(signs: SignsByKind, kind: NamedPublisherKind, found: PublisherSign): void {
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
  addSectionSigns(signs, address);
}

/** Firms keep their blog in a corner of the site; who calls the whole site a blog writes it alone. */
function addSectionSigns(signs: SignsByKind, { host, label, segments }: WebAddress): void {
  const section =
    host.startsWith('blog.') && label !== 'blog'
      ? 'blog'
      : segments.slice(0, -1).find((segment) => SECTIONS.has(segment));
  const kind = section === undefined ? undefined : SECTIONS.get(section);
  if (section !== undefined && kind !== undefined) add(signs, kind, sign('section', POINTS.plain, { name: section }));
  else if (label?.includes('blog') && label !== 'blog')
    add(signs, 'personal-blog', sign('blog_name', POINTS.telling, { name: host }));
}

const SECTIONS: ReadonlyMap<string, NamedPublisherKind> = new Map([
  ['blog', 'company-blog'],
  ['blogs', 'company-blog'],
  ['news', 'newsroom'],
  ['nachrichten', 'newsroom'],
  ['noticias', 'newsroom'],
]);

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
  const isAuthorsOwn = published.includes('Person') && published.length > 1 && isAuthor(page);
  if (isAuthorsOwn) add(signs, 'personal-blog', sign('structured', POINTS.plain, { type: 'Person' }));
  const generator = page.meta.generator ?? '';
  if (/shopify|woocommerce|magento|prestashop|bigcommerce/i.test(generator))
    add(signs, 'shop', sign('generator', POINTS.plain, { name: generator }));
}

/** Markup without a publisher names the author in its place: that says little about the site. */
const isAuthor = ({ site, article }: PageSnapshot): boolean =>
  article?.authors.some(({ name }) => name === site.publisher?.name) ?? false;

let menuMatcher: PhraseMatcher<keyof typeof PUBLISHER_SIGNS> | undefined;

const KIND_OF_SIGN: Readonly<Record<keyof typeof PUBLISHER_SIGNS, NamedPublisherKind>> = {
  company: 'company-blog',
  shop: 'shop',
  institution: 'institution',
  newsroom: 'newsroom',
  magazine: 'magazine',
  personal: 'personal-blog',
  self: 'personal-blog',
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
    const points = label.kind === 'self' ? POINTS.strong : POINTS.plain;
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

/** Pages of several authors tell of a magazine, pages of many goods of a shop. */
function addLinkSigns(signs: SignsByKind, page: PageSnapshot, own: WebAddress | null): void {
  const authors = new Map<string, number>();
  const goods = new Map<string, number>();
  for (const link of page.links) {
    const address = link.placement === 'comments' ? null : parseWebAddress(link.href);
    if (!address || address.site !== own?.site) continue;
    const [parent, name] = address.segments.slice(-2);
    if (parent === undefined || name === undefined) continue;
    if (AUTHOR_PARENTS.has(parent) && !authors.has(name)) authors.set(name, link.index);
    if (GOODS_PARENTS.has(parent) && !goods.has(name)) goods.set(name, link.index);
  }
  const firstOf = (found: ReadonlyMap<string, number>): number | null => [...found.values()][0] ?? null;
  if (authors.size >= MANY_AUTHORS)
    add(
      signs,
      signs.has('newsroom') ? 'newsroom' : 'magazine',
      sign('authors', POINTS.strong, { count: authors.size }, firstOf(authors)),
    );
  if (goods.size >= MANY_GOODS) add(signs, 'shop', sign('goods', POINTS.strong, { count: goods.size }, firstOf(goods)));
}

const AUTHOR_PARENTS: ReadonlySet<string> = new Set(
  'author authors autor autoren autores auteur auteurs contributor contributors staff writers reporter'.split(' '),
);
const GOODS_PARENTS: ReadonlySet<string> = new Set('product products collections produkt produkte producto'.split(' '));

/** Words in the names of newspapers and broadcasters. */
const NEWS_NAME =
  /news|times|(?:^| )(?:post|radio|tv|fm)(?: |$)|daily|herald|gazette|tribune|zeitung|diario|noticias|journal|guardian|telegraph|nachrichten|kurier|anzeiger|rundschau|tageblatt|chronicle|observer|gleaner|actu/;

let institutionWords: ReadonlySet<string> | undefined;

function addNameSigns(signs: SignsByKind, page: PageSnapshot, address: WebAddress | null): void {
  institutionWords ??= new Set(INSTITUTION_WORDS.map(foldText));
  const declared = page.site.name ?? page.site.publisher?.name ?? '';
  const name = declared === '' ? nameInTitle(page) : declared;
  const words = tokenize(name).words;
  const isAssociation = ASSOCIATION.test(page.title.text ?? '') || ASSOCIATION.test(page.site.footerText);
  if (isAssociation) add(signs, 'institution', sign('association', POINTS.strong));
  if (words.some((word) => institutionWords?.has(word) || INSTITUTION_ENDING.test(word)))
    add(signs, 'institution', sign('name', POINTS.strong, { name }));
  if (page.structuredData.some(({ types }) => types.includes('NewsArticle') || types.includes('ReportageNewsArticle')))
    add(signs, 'newsroom', sign('structured', POINTS.plain, { type: 'NewsArticle' }));
  if (NEWS_NAME.test(`${words.join(' ')} ${address?.label ?? ''}`))
    add(signs, 'newsroom', sign('name', POINTS.plain * 1.5, { name: name || (address?.host ?? '') }));
  if (words.includes('blog') || words.includes('weblog'))
    add(signs, 'personal-blog', sign('blog_name', POINTS.plain, { name }));
  // Shops call a corner of theirs a magazine, and say so in titles.
  if (declared !== '' && words.some((word) => MAGAZINE_WORDS.has(word)))
    add(signs, 'magazine', sign('name', POINTS.strong, { name }));
  const joined = words.join('');
  for (const author of page.article?.authors ?? []) {
    const person = tokenize(author.name).words;
    if (author.kind !== 'person' || person.length < 2 || NEWS_NAME.test(person.join(' '))) continue;
    const whole = person.join('');
    const isHost = whole.length >= 6 && address?.host.replaceAll(/[^a-z0-9]/g, '').includes(whole);
    if (isHost || (joined !== '' && joined.includes(whole))) {
      add(signs, 'personal-blog', sign('author_is_site', POINTS.decisive, { name: author.name }));
      break;
    }
  }
}

/** Registered associations write their legal form behind their name. */
const ASSOCIATION = /(?<![\p{L}.])e\.\s?V\.?(?![\p{L}.])/u;
/** Ends of German compounds; folded. */
const INSTITUTION_ENDING = /(?:verband|verein|ministerium|stiftung|bundesamt|gewerkschaft|jugendring)s?$/;

const MAGAZINE_WORDS: ReadonlySet<string> = new Set(
  'magazine magazin journal zeitschrift revista revue rivista'.split(' '),
);

/** Sites without a declared name put it behind a separator at the end of their titles. */
function nameInTitle({ title }: PageSnapshot): string {
  const parts = (title.text ?? '').split(/\s[|–—«»›·-]\s/u);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  return tokenize(last).words.length <= LONGEST_NAME ? last.trim() : '';
}

const LONGEST_NAME = 5;

function addTopicSigns(signs: SignsByKind, families: number): void {
  if (families < MANY_FAMILIES) return;
  const isNews = (signs.get('newsroom') ?? []).length >= NEWS_SIGNS;
  add(signs, isNews ? 'newsroom' : 'magazine', sign('subjects', POINTS.strong, { count: families }));
  add(signs, isNews ? 'magazine' : 'newsroom', sign('subjects', POINTS.plain, { count: families }));
}
