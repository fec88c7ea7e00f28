import { expect, test } from 'vitest';
import { articleFacts, auditContext, linkFacts, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { sellingSignals } from './selling-signals.ts';

const SITE = { name: 'X', tagline: null, footerText: '', sidebarText: '', bodyClasses: [], publisher: null };
const inLanguage = (code: string) => ({
  code,
  declared: code,
  detected: code,
  confidence: 1,
  direction: 'ltr' as const,
});
const signals = (page: Partial<PageSnapshot>) => sellingSignals(pageSnapshot(page), auditContext());
const footer = (footerText: string, code = 'en') =>
  signals({ site: { ...SITE, footerText }, language: inLanguage(code) });
const menu = (...texts: readonly string[]): Pick<PageSnapshot, 'links'> => ({
  links: linkFacts(
    ...texts.map(
      (text): Partial<LinkFact> => ({ text, href: `https://blog.example/${text}`, placement: 'navigation' }),
    ),
  ),
});
const authorPage = (...texts: readonly string[]) =>
  signals({ url: 'https://blog.example/write-for-us', article: articleFacts({ blocks: paragraphs(...texts) }) });

test.each<[string, string]>([
  ['en', 'Write for us: dofollow links, $40 via PayPal, TAT 24h'],
  ['en', 'Buy guest post on this site'],
  ['en', 'We accept casino and CBD articles. Paid guest posts only.'],
  ['en', 'Guest post: $60 per article, payment via PayPal'],
  ['de', 'Gastartikel buchen ab 90 EUR'],
  ['es', 'Precio por artículo con enlace dofollow'],
  ['fr', 'Vente de liens et tarifs article sponsorisé'],
  ['pl', 'Cennik artykułów sponsorowanych'],
  ['tr', 'Tanıtım yazısı fiyatları'],
  ['id', 'Jual backlink dan content placement'],
])('%s footer "%s" sells', (code, text) => {
  expect(footer(text, code).sellsPlacements).toBe(true);
});

test.each<[string, string]>([
  ['en', 'Price list. Turnaround time: 24 hours. Media kit.'],
  ['en', 'We do not sell dofollow links.'],
  ['en', 'Permanent link to this post'],
  ['en', 'Free delivery over $50 in the whole country'],
  ['en', 'Instant approval for your credit card'],
  ['de', 'Wir verkaufen keine Dofollow-Links.'],
  ['es', 'Enlace permanente'],
  ['en', ''],
])('%s footer "%s" does not', (code, text) => {
  expect(footer(text, code).sellsPlacements).toBe(false);
});

test('a menu entry that sells is shown where it stands', () => {
  expect(signals(menu('Home improvement', 'Buy guest post'))).toMatchObject({
    sellsPlacements: true,
    offers: [{ place: 'navigation', strength: 'strong', quote: 'Buy guest post', locator: { kind: 'link', index: 1 } }],
  });
});

test('an agency sells links as its product, not placements on its own blog', () => {
  const agency = {
    ...menu('Services', 'Pricing', 'Case studies', 'Niche edits', 'Guest posting service', 'SEO'),
    site: { ...SITE, name: 'Rank SEO Agency' },
  };
  expect(signals(agency).sellsPlacements).toBe(false);
  expect(signals({ ...agency, links: [...agency.links, ...menu('Buy guest post').links] }).sellsPlacements).toBe(true);
});

test('an agency without the word in its name is known by its menu', () => {
  const agency = menu('Services', 'Pricing', 'Case studies', 'Link building', 'Guest posting service');
  expect(signals({ ...agency, site: { ...SITE, name: 'Northpeak Search Agency' } }).sellsPlacements).toBe(false);
});

test('the title of a post in the menu is no offer', () => {
  expect(signals(menu('Why we stopped buying dofollow links for our clients last year')).sellsPlacements).toBe(false);
});

test.each([
  'Many sites sell dofollow links for $40 and promise instant approval.',
  'We analysed 400 price lists: a dofollow link costs 120 USD on average.',
  'Our agency never pays for dofollow links.',
])('an article about the trade: %s', (text) => {
  expect(signals({ article: articleFacts({ blocks: paragraphs(text) }) }).sellsPlacements).toBe(false);
});

test('an article that offers links on its own site sells', () => {
  const blocks = paragraphs('We offer dofollow links on our blog. Mail us.');
  expect(signals({ article: articleFacts({ blocks }) })).toMatchObject({
    sellsPlacements: true,
    offersFollowedLinks: true,
  });
});

test('a page for authors is read in full', () => {
  expect(
    authorPage('Turnaround time: two days.', 'A publication fee of $30 applies to sponsored articles.').sellsPlacements,
  ).toBe(true);
  expect(authorPage('At least 1,500 words. No keyword anchors. We never charge.').sellsPlacements).toBe(false);
});

test('labels: withheld, promised, or neither', () => {
  expect(authorPage('Posts are not marked as sponsored.')).toMatchObject({
    sellsPlacements: true,
    labellingPolicy: [],
  });
  expect(
    authorPage('Sponsored posts cost 300 EUR and are clearly labelled; links carry rel="sponsored".').labellingPolicy,
  ).toHaveLength(2);
  expect(authorPage('Send us your draft.')).toMatchObject({ withheldLabels: [], labellingPolicy: [] });
});

test.each([
  ['DA 55+ DR 40', 2],
  ['Domain Authority 61', 1],
  ['Harrisburg, PA 17101', 0],
  ['DA form 31-A', 0],
  ['Data 55', 0],
])('metrics in "%s": %d', (text, count) => {
  expect(footer(text).metricBrags).toHaveLength(count);
});

test('a list of trades for extra money', () => {
  expect(footer('Casino, CBD and crypto links accepted at double price').nicheMenus).toHaveLength(1);
  expect(footer('We report on casino and crypto regulation').nicheMenus).toHaveLength(0);
});
