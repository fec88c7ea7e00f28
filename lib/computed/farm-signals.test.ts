import { expect, test } from 'vitest';
import { articleFacts, auditContext, linkFacts, pageSnapshot, siteEvidence } from '../../tests/support/snapshots.ts';
import type { AuditContext } from '../audits/audit.ts';
import type { SitePost } from '../snapshot/site-evidence.ts';
import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { farmSignals, isNewsroom } from './farm-signals.ts';

const base = pageSnapshot();
const menu = (...labels: readonly string[]): readonly Partial<LinkFact>[] =>
  labels.map((text) => ({
    text,
    href: `https://blog.example/${text.toLowerCase().replaceAll(' ', '-')}`,
    placement: 'navigation',
  }));
const ABOUT = { text: 'About', href: 'https://blog.example/about', placement: 'footer' } as const;
const EIGHT = menu('Business', 'Technology', 'Health', 'Travel', 'Law', 'Sports', 'Education', 'Fashion');
const SEVEN = EIGHT.slice(1);
const PLACED = { text: 'buy cheap garden hoses', href: 'https://acme.example/', rel: [] };
const posts = (count: number, post: (at: number) => Partial<SitePost>) =>
  auditContext({}, siteEvidence(Array.from({ length: count }, (_, at) => post(at))));

const idsOf = (overrides: Partial<PageSnapshot>, context: AuditContext = auditContext()) =>
  farmSignals(pageSnapshot({ links: linkFacts(ABOUT), ...overrides }), context).map(({ id }) => id);

test.each<[string, Partial<PageSnapshot>, AuditContext, readonly string[]]>([
  ['a plain page', {}, auditContext(), []],
  ['a menu of eight families', { links: linkFacts(ABOUT, ...EIGHT) }, auditContext(), ['broad_topics']],
  ['a menu of seven families', { links: linkFacts(ABOUT, ...SEVEN) }, auditContext(), []],
  [
    'a casino in a broad menu',
    { links: linkFacts(ABOUT, ...SEVEN, ...menu('Casino')) },
    auditContext(),
    ['broad_topics', 'spam_in_menu'],
  ],
  [
    'the user’s own trade in the menu',
    { links: linkFacts(ABOUT, ...SEVEN, ...menu('Casino')) },
    auditContext({ allowedNiches: ['gambling'] }),
    ['broad_topics'],
  ],
  [
    'a casino in a narrow menu is the site’s own trade',
    { links: linkFacts(ABOUT, ...menu('Garden', 'Casino')) },
    auditContext(),
    [],
  ],
  [
    'love and essays in the menu',
    { links: linkFacts(ABOUT, ...menu('Love + sex', 'Essays', 'Garden')) },
    auditContext(),
    [],
  ],
  ['finance in the menu', { links: linkFacts(ABOUT, ...menu('Crypto', 'Loans', 'Garden')) }, auditContext(), []],
  [
    'a recent post on slots',
    {
      links: linkFacts(ABOUT, { text: 'Slot gacor hari ini', href: 'https://blog.example/slot', placement: 'sidebar' }),
    },
    auditContext(),
    ['spam_in_menu'],
  ],
  [
    'an offer',
    { site: { ...base.site, footerText: 'Guest post 60 USD, dofollow, permanent link.' } },
    auditContext(),
    ['sells_placements'],
  ],
  ['metrics', { site: { ...base.site, footerText: 'DA 55+' } }, auditContext(), ['metric_brag']],
  [
    'a marketplace',
    { meta: { ...base.meta, other: { 'getlinko-verify-code': 'x' } } },
    auditContext(),
    ['marketplace_tag'],
  ],
  ['nobody to reach', { links: [] }, auditContext(), ['nobody_to_reach']],
  ['only free mail', { contact: { ...base.contact, emails: ['x@gmail.com'] } }, auditContext(), ['nobody_to_reach']],
  [
    'an address of its own',
    { links: [], contact: { ...base.contact, emails: ['ed@blog.example'] } },
    auditContext(),
    [],
  ],
  [
    'two doors in a broad menu',
    { links: linkFacts(ABOUT, ...SEVEN, ...menu('Write for us', 'Advertise')) },
    auditContext(),
    ['both_doors'],
  ],
  [
    'two doors in a narrow menu',
    { links: linkFacts(ABOUT, ...menu('Garden', 'Write for us', 'Advertise')) },
    auditContext(),
    [],
  ],
  ['posts by admin', {}, posts(5, () => ({ author: 'admin' })), ['role_authors']],
  ['half of the posts by admin', {}, posts(6, (at) => ({ author: at % 2 === 0 ? 'admin' : 'Ada Green' })), []],
  ['placed links in all posts', {}, posts(6, () => ({ author: 'Ada Green', links: [PLACED] })), ['placed_posts']],
  [
    'a flood of posts',
    {},
    posts(60, (at) => ({
      author: 'Ada Green',
      datePublished: new Date(Date.UTC(2026, 5, 15) - at * 3_600_000).toISOString(),
    })),
    ['flood_of_posts'],
  ],
])('%s', (_, overrides, context, ids) => {
  expect(idsOf(overrides, context)).toEqual(ids);
});

test('every sign says what shows it', () => {
  const [found] = farmSignals(pageSnapshot({ links: linkFacts(...EIGHT, ABOUT) }), auditContext());
  expect(found?.evidence).toMatchObject({
    message: { values: { count: 8 } },
    quote: expect.stringContaining('Health'),
  });
});

test.each<[string, Partial<PageSnapshot>, AuditContext, boolean]>([
  ['a blog', {}, auditContext(), false],
  [
    'structured data of a newspaper',
    {
      site: {
        ...base.site,
        publisher: { name: 'Daily', types: ['NewsMediaOrganization'], hasLogo: false, sameAs: [] },
      },
    },
    auditContext(),
    true,
  ],
  [
    'eight people who sign',
    { article: articleFacts() },
    posts(8, (at) => ({ author: `Ada Green${'abcdefgh'[at]}` })),
    true,
  ],
  ['seven people who sign', {}, posts(7, (at) => ({ author: `Ada Green${'abcdefgh'[at]}` })), false],
])('newsroom: %s', (_, overrides, context, is) => {
  expect(isNewsroom(pageSnapshot(overrides), context)).toBe(is);
});
