import { expect, test } from 'vitest';
import { articleFacts, auditContext, authorFact, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { sitePublisher } from './publisher.ts';

const menu = (...labels: readonly string[]) => ({
  links: linkFacts(
    ...labels.map((text) => ({
      href: `https://blog.example/${text.toLowerCase().replaceAll(' ', '-')}`,
      text,
      placement: 'navigation' as const,
    })),
  ),
});
const site = (overrides: Partial<PageSnapshot['site']>) => ({
  site: { name: 'X', tagline: null, footerText: '', sidebarText: '', bodyClasses: [], publisher: null, ...overrides },
});
const publishedBy = (...types: readonly string[]) =>
  site({ publisher: { name: 'X', types, hasLogo: false, sameAs: [] } });
const signed = (name: string) => ({ article: articleFacts({ authors: [authorFact(name)] }) });

const links = (path: string, ...names: readonly string[]) => ({
  links: linkFacts(...names.map((name) => ({ href: `https://blog.example${path}${name}`, text: name }))),
});
const authorPublishes = site({
  publisher: { name: 'Jane Miller', types: ['Person', 'Organization'], hasLogo: true, sameAs: [] },
});

test.each<[string, Partial<PageSnapshot>]>([
  ['company-blog', menu('Product', 'Pricing', 'Customers', 'Careers', 'Blog')],
  ['company-blog', menu('Leistungen', 'Referenzen', 'Karriere')],
  ['company-blog', menu('Practice Areas', 'Attorneys', 'Free consultation')],
  ['shop', menu('Cart', 'My account', 'New arrivals', 'Shipping')],
  ['institution', { url: 'https://lab.university.edu/blog/a' }],
  ['institution', { ...menu('Faculty', 'Admissions', 'Alumni') }],
  ['institution', site({ name: 'Rowan Foundation' })],
  ['newsroom', { ...menu('Politics', 'World', 'Opinion', 'Weather'), ...publishedBy('NewsMediaOrganization') }],
  ['magazine', menu('Travel', 'Food', 'Fashion', 'Music', 'Masthead', 'Subscribe')],
  ['personal-blog', { url: 'https://janemiller.example/a', ...signed('Jane Miller') }],
  ['personal-blog', { url: 'https://jane.blogspot.com/a' }],
  ['personal-blog', publishedBy('Person')],
  ['platform-profile', { url: 'https://medium.com/@jane/a' }],
  ['platform-profile', { url: 'https://medium.com/@janemiller/a', ...signed('Jane Miller') }],
  ['shop', links('/products/', 'rack', 'bench', 'bar', 'plate', 'mat')],
  ['unknown', links('/products/', 'rack', 'bench', 'bar', 'plate')],
  ['magazine', links('/author/', 'ada-green', 'bob-brown', 'cy-clark')],
  ['unknown', links('/author/', 'ada-green', 'bob-brown')],
  ['personal-blog', menu('About me', 'Archive')],
  ['personal-blog', { url: 'https://workshop-blog.example/a' }],
  ['personal-blog', { ...signed('Jane Miller'), ...authorPublishes, ...menu('Start here') }],
  ['unknown', { url: 'https://blog.acme.example/a' }],
  ['company-blog', { url: 'https://blog.example/blog/a', ...menu('Consulting') }],
  ['newsroom', { url: 'https://blog.example/news/texas/a', ...menu('Traffic', 'Weather') }],
  ['newsroom', menu('Lead Stories', 'World News', 'Travel', 'Food', 'Fashion', 'Music')],
  ['institution', { ...site({ name: null }), title: { text: 'Bell ringing – Rowan Society', count: 1 } }],
  ['institution', { title: { text: 'Market day › Old Castle Friends e.V.', count: 1 } }],
  ['institution', { ...site({ name: null }), title: { text: 'Masters – Österreichischer Tennisverband', count: 1 } }],
  ['unknown', { url: 'https://dailynews.example/a', ...signed('Daily News') }],
  ['unknown', publishedBy('Person', 'Organization')],
  ['unknown', menu('Archive')],
  [
    'unknown',
    { links: linkFacts({ href: 'https://other.example/pricing', text: 'Pricing', placement: 'navigation' }) },
  ],
])('%s', (kind, page) => {
  expect(sitePublisher(pageSnapshot({ site: site({ name: null }).site, ...page }), auditContext()).kind).toBe(kind);
});

test('says what it rests on, and is less sure when signs disagree', () => {
  const clear = sitePublisher(pageSnapshot(menu('Pricing', 'Customers', 'Careers')), auditContext());
  const mixed = sitePublisher(
    pageSnapshot(menu('Pricing', 'Customers', 'Careers', 'Cart', 'Masthead')),
    auditContext(),
  );
  expect(clear.evidence.map(({ link }) => link)).toEqual([0, 1, 2]);
  expect(mixed.kind).toBe('company-blog');
  expect(mixed.confidence).toBeLessThan(clear.confidence);
});

test('markup that names the author as publisher does not make the site theirs', () => {
  const publisher = { name: 'Jane Miller', types: ['Person'], hasLogo: false, sameAs: [] };
  const page = pageSnapshot({ ...signed('Jane Miller'), ...site({ name: 'Northpeak', publisher }) });
  expect(sitePublisher(page, auditContext()).kind).toBe('unknown');
});

test('an author signing a post does not make the site theirs', () => {
  expect(sitePublisher(pageSnapshot(signed('Jane Miller')), auditContext()).kind).toBe('unknown');
});
