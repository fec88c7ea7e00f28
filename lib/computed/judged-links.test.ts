import { expect, test } from 'vitest';
import { articleFacts, auditContext, linkFact, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import type { LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { judgedLinks } from './judged-links.ts';

const judge = (href: string, text = 'x', overrides: Partial<LinkFact> = {}, page: Partial<PageSnapshot> = {}) => {
  const [judged] = judgedLinks(
    pageSnapshot({ links: linkFacts(linkFact({ href, text, ...overrides })), ...page }),
    auditContext(),
  );
  return judged!;
};

test.each([
  ['https://acme.com/a', 'outbound', 'acme.com'],
  ['https://shop.blog.example/a', 'internal', 'blog.example'],
  ['https://jane.blogspot.com/', 'outbound', 'jane.blogspot.com'],
  ['https://blog.example/go/acme', 'outbound', null],
  ['https://blog.example/out?url=https%3A%2F%2Facme.com', 'outbound', 'acme.com'],
  ['https://bit.ly/abc', 'outbound', 'bit.ly'],
  ['http://127.0.0.1/x', 'outbound', '127.0.0.1'],
  ['mailto:jane@acme.com', 'contact', null],
  ['tel:+123', 'contact', null],
  ['javascript:void(0)', 'other', null],
  ['http://[bad', 'other', null],
])('%s is %s to %s', (href, relation, domain) => {
  expect(judge(href)).toMatchObject({ relation, domain });
});

const robots = { robots: { directives: [{ agent: 'robots', content: 'nofollow' }], header: null } };
const syndicated = { canonical: { url: 'https://original.example/a', raw: null, count: 1 } };

test('an address that a button opens by script may be followed or not', () => {
  const { follow } = judge('https://acme.com/a', 'x', { element: 'button' });
  expect(follow).toMatchObject({ verdict: 'uncertain', reasons: [{ key: 'computed.follow.script' }] });
});

test.each<[string, string, string, readonly string[], Partial<PageSnapshot>]>([
  ['followable', 'plain', 'https://acme.com/a', ['noopener', 'noreferrer', 'external'], {}],
  ['followable', 'plain', 'https://acme.com/a', ['dofollow'], {}],
  ['qualified', 'qualified', 'https://acme.com/a', ['nofollow', 'ugc'], {}],
  ['qualified', 'qualified', 'https://blog.example/go/acme', ['sponsored'], {}],
  ['not-followable', 'page_nofollow', 'https://acme.com/a', ['sponsored'], robots],
  ['uncertain', 'redirect', 'https://blog.example/go/acme', [], {}],
  ['uncertain', 'shortener', 'https://bit.ly/abc', [], {}],
  ['uncertain', 'wrapper', 'https://href.li/?https://acme.com/', [], {}],
  ['uncertain', 'canonical', 'https://acme.com/a', [], syndicated],
  ['uncertain', 'script', 'javascript:open()', [], {}],
  ['not-followable', 'no_web_address', 'mailto:a@b.example', [], {}],
  ['not-followable', 'fragment', '#top', [], {}],
])('%s (%s): %s', (verdict, key, href, rel, page) => {
  const { follow } = judge(href, 'x', { rel }, page);
  expect(follow.verdict).toBe(verdict);
  expect(follow.reasons[0]?.key).toBe(`computed.follow.${key}`);
});

test('notes hidden links and values without meaning', () => {
  const { follow } = judge('https://acme.com/', 'x', { hidden: 'opacity', rel: ['dofollow'] });
  expect(follow.reasons.map(({ key }) => key)).toEqual([
    'computed.follow.plain',
    'computed.follow.hidden',
    'computed.follow.meaningless_rel',
  ]);
});

test.each([
  ['best online casinos', 'https://luckyfox.example/', 'gambling'],
  ['here', 'https://onlinecasino24.example/', 'gambling'],
  ['cas\u200Bino bonus', 'https://luckyfox.example/x', 'gambling'],
  ['Buy Cialis', 'https://university.edu/~x/buy-cialis-online', 'pharma'],
  ['buy cbd gummies', 'https://greenleaf.example/shop', 'cbd-vape'],
  ['cheap essay help', 'https://paperhelp.example/', 'essay-mills'],
])('%s to %s advertises %s', (text, href, niche) => {
  expect(judge(href, text).spamNiche).toBe(niche);
});

test.each([
  ['a report on online casinos', 'https://news.example/2026/03/report'],
  ['online casino', 'https://en.wikipedia.org/wiki/Online_casino'],
  ['the casino of Monte Carlo', 'https://montecarlo.example/history'],
  ['casino', 'https://blog.example/tag/casino'],
  ['her essay', 'https://magazine.example/essays'],
  ['pharmacy', 'https://boots.example/locations/leeds'],
  ['Share', 'https://www.facebook.com/sharer/sharer.php?u=online-casino'],
])('%s to %s advertises nothing', (text, href) => {
  expect(judge(href, text).spamNiche).toBeNull();
});

test('what the article is about is no spam niche', () => {
  const page = { article: articleFacts({ title: 'Online casinos after the new law' }) };
  expect(judge('https://luckyfox.example/', 'online casino', {}, page).spamNiche).toBeNull();
});

test('names reference hosts, commercial targets and unwrapped addresses', () => {
  expect(judge('https://en.wikipedia.org/wiki/X')).toMatchObject({ isReference: true, isCommercialTarget: false });
  expect(judge('https://acme.com/pricing')).toMatchObject({
    isReference: false,
    isCommercialTarget: true,
    finalUrl: null,
  });
  expect(judge('https://href.li/?https://acme.com/a')).toMatchObject({ finalUrl: 'https://acme.com/a' });
});

test.each([
  ['https://blogbingo.example/', 'navigation'],
  ['https://blogbingo.example/', 'article'],
] as const)('a brand of the same house advertises nothing: %s in %s', (href, placement) => {
  expect(judge(href, 'Online casino', { placement }).spamNiche).toBeNull();
});

test('a newspaper may link a betting partner in its footer, not in its articles', () => {
  const site = {
    name: 'Daily News',
    tagline: null,
    footerText: '',
    sidebarText: '',
    bodyClasses: [],
    publisher: { name: 'Daily News', types: ['NewsMediaOrganization'], hasLogo: true, sameAs: [] },
  };
  const niche = (placement: LinkFact['placement']) =>
    judge('https://luckyfox.example/', 'Online casino', { placement }, { site }).spamNiche;
  expect(niche('footer')).toBeNull();
  expect(niche('article')).toBe('gambling');
  expect(niche('sidebar')).toBe('gambling');
});
