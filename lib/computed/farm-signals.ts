import type { AuditContext, Evidence, Message } from '../audits/audit.ts';
import { atLink, evidence } from '../audits/evidence.ts';
import { FREE_MAIL_DOMAINS } from '../lexicons/free-mail-domains.ts';
import { MARKETPLACE_META_NAMES } from '../lexicons/marketplace-tags.ts';
import { ADVERTISE_SLUGS } from '../lexicons/site-paths.ts';
import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { guestDoors } from './guest-doors.ts';
import { placedPosts } from './placed-links.ts';
import { isPersonName, postAuthors } from './post-authors.ts';
import { postCadence } from './post-cadence.ts';
import { sellingSignals } from './selling-signals.ts';
import { sitePages } from './site-pages.ts';
import { navigationLabels, siteTopics } from './site-topics.ts';
import { nicheHits, ownNiches } from './spam-niches.ts';
import { tokenize } from './text-tokens.ts';
import { parseWebAddress } from './web-address.ts';

export const FARM_SIGNAL_IDS = [
  'broad_topics',
  'spam_in_menu',
  'sells_placements',
  'role_authors',
  'placed_posts',
  'nobody_to_reach',
  'flood_of_posts',
  'marketplace_tag',
  'metric_brag',
  'both_doors',
] as const;

export type FarmSignalId = (typeof FARM_SIGNAL_IDS)[number];

/** One of the ten signs of a site that exists to carry links, with what shows it. */
export interface FarmSignal {
  readonly id: FarmSignalId;
  readonly evidence: Evidence;
}

/** Families of subjects from which the menu is that of a site about everything; heuristic, as all numbers here. */
const BROAD_FAMILIES = 8;
const RATHER_BROAD_FAMILIES = 7;
const LEAST_POSTS = 5;
const ROLE_SHARE = 0.6;
const PLACED_SHARE = 0.4;
const FLOOD_POSTS_PER_WEEK = 70;
const FLOOD_AUTHORS = 3;
/** So many people who sign make a newsroom, whatever its range of subjects. */
const NEWSROOM_AUTHORS = 8;

/** Newsrooms are broad and fast by nature: for them the signs mean something else. */
export const isNewsroom = computed(
  (page, context): boolean =>
    (page.site.publisher?.types.includes('NewsMediaOrganization') ?? false) ||
    (postAuthors(page, context)?.people.length ?? 0) >= NEWSROOM_AUTHORS,
);

/** The signs found, in the order of their ids. */
export const farmSignals = computed((page, context): readonly FarmSignal[] => {
  const found: Readonly<Record<FarmSignalId, Evidence | null>> = {
    broad_topics: broadTopics(page, context),
    spam_in_menu: spamInMenu(page, context),
    sells_placements: sellsPlacements(page, context),
    role_authors: roleAuthors(context),
    placed_posts: placedShare(page, context),
    nobody_to_reach: nobodyToReach(page, context),
    flood_of_posts: floodOfPosts(page, context),
    marketplace_tag: marketplaceTag(page),
    metric_brag: metricBrag(page, context),
    both_doors: bothDoors(page, context),
  };
  return FARM_SIGNAL_IDS.flatMap((id) => (found[id] === null ? [] : [{ id, evidence: found[id] }]));
});

const signal = (id: FarmSignalId, values?: Message['values'], at?: Partial<Omit<Evidence, 'message'>>): Evidence =>
  evidence(`farm_signals.${id}`, values, at);

function broadTopics(page: PageSnapshot, context: AuditContext): Evidence | null {
  const { families } = siteTopics(page, context);
  if (families.length < BROAD_FAMILIES) return null;
  const quote = families.map(({ labels }) => labels[0]?.text ?? '').join(', ');
  return signal('broad_topics', { count: families.length }, { quote });
}

/**
 * Trades whose single words mean nothing else in a menu; finance and crypto sections are ordinary, magazines have
 * essays, and newspapers a page on love and sex.
 */
const MENU_NICHES = new Set(['gambling', 'cbd-vape', 'pharma']);
const LONGEST_LABEL_WORDS = 3;

function spamInMenu(page: PageSnapshot, context: AuditContext): Evidence | null {
  const own = ownNiches(page, context);
  const isForeign = (text: string, isLabel: boolean) => {
    const tokens = tokenize(text);
    return nicheHits(tokens).some(
      ({ niche, strength }) =>
        !own.has(niche) &&
        (strength === 'hard' || (isLabel && tokens.words.length <= LONGEST_LABEL_WORDS && MENU_NICHES.has(niche))),
    );
  };
  const label = navigationLabels(page).find(({ text }) => isForeign(text, true));
  if (label) return signal('spam_in_menu', undefined, atLink(label));
  const address = parseWebAddress(page.url);
  const isPost = ({ placement, href }: LinkFact) =>
    (placement === 'related' || placement === 'sidebar') && parseWebAddress(href)?.site === address?.site;
  const post = page.links.find((link) => isPost(link) && isForeign(link.text, false));
  if (post) return signal('spam_in_menu', undefined, atLink(post));
  const sampled = context.site?.posts.find(({ title }) => isForeign(title, false));
  return sampled ? signal('spam_in_menu', undefined, { quote: sampled.title, url: sampled.url }) : null;
}

function sellsPlacements(page: PageSnapshot, context: AuditContext): Evidence | null {
  const { sellsPlacements: sells, offers, withheldLabels } = sellingSignals(page, context);
  const shown = offers[0] ?? withheldLabels[0];
  return sells && shown !== undefined ? signal('sells_placements', undefined, placeOf(shown)) : null;
}

function roleAuthors({ site }: AuditContext): Evidence | null {
  const posts = site?.posts ?? [];
  const unsigned = posts.filter(({ author }) => !isPersonName(author));
  if (posts.length < LEAST_POSTS || unsigned.length / posts.length < ROLE_SHARE) return null;
  const quote = unsigned[0]?.author ?? null;
  return signal('role_authors', { count: unsigned.length, total: posts.length }, { quote });
}

function placedShare(page: PageSnapshot, context: AuditContext): Evidence | null {
  const posts = placedPosts(page, context);
  const [first] = posts?.placed ?? [];
  if (posts === null || first === undefined || posts.share < PLACED_SHARE) return null;
  return signal(
    'placed_posts',
    { count: posts.placed.length, total: posts.total },
    { quote: first.title, url: first.url },
  );
}

/** Neither a page about the site nor a way to write to it; or nothing but free mail and messengers. */
function nobodyToReach(page: PageSnapshot, context: AuditContext): Evidence | null {
  const { about, contact, imprint } = sitePages(page, context);
  const { emails, messengers, hasPostalAddress } = page.contact;
  if (contact.length > 0 || imprint.length > 0 || hasPostalAddress) return null;
  const anonymous = [...emails.filter((email) => FREE_MAIL_DOMAINS.has(email.split('@')[1] ?? '')), ...messengers];
  if (emails.length + messengers.length > anonymous.length) return null;
  const [address] = anonymous;
  if (address !== undefined) return signal('nobody_to_reach', undefined, { quote: address });
  return about.length === 0 ? signal('nobody_to_reach') : null;
}

function floodOfPosts(page: PageSnapshot, context: AuditContext): Evidence | null {
  const cadence = postCadence(page, context);
  if (cadence === null || cadence.postsPerWeek <= FLOOD_POSTS_PER_WEEK || cadence.namedAuthors >= FLOOD_AUTHORS)
    return null;
  return signal('flood_of_posts', { posts: Math.round(cadence.postsPerWeek / 7), authors: cadence.namedAuthors });
}

function marketplaceTag({ meta }: PageSnapshot): Evidence | null {
  const name = MARKETPLACE_META_NAMES.find((known) => Object.hasOwn(meta.other, known));
  return name === undefined ? null : signal('marketplace_tag', undefined, { quote: name });
}

function metricBrag(page: PageSnapshot, context: AuditContext): Evidence | null {
  const [brag] = sellingSignals(page, context).metricBrags;
  return brag === undefined ? null : signal('metric_brag', undefined, placeOf(brag));
}

const ADVERTISING: ReadonlySet<string> = new Set(ADVERTISE_SLUGS);

function bothDoors(page: PageSnapshot, context: AuditContext): Evidence | null {
  if (siteTopics(page, context).families.length < RATHER_BROAD_FAMILIES) return null;
  const door = guestDoors(page, context).doors.find(({ place }) => place === 'navigation' || place === 'header');
  const advertising = navigationLabels(page).find(({ href }) =>
    ADVERTISING.has(parseWebAddress(href)?.segments.at(-1) ?? ''),
  );
  return door !== undefined && advertising !== undefined ? signal('both_doors', undefined, atLink(advertising)) : null;
}

const placeOf = ({ quote, url, locator }: Omit<Evidence, 'message'>): Omit<Evidence, 'message'> => ({
  quote,
  url,
  locator,
});
