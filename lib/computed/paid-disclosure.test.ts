import { expect, test } from 'vitest';
import { articleFacts, auditContext, linkFacts, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import type { ArticleFacts, PageSnapshot } from '../snapshot/types.ts';
import { paidDisclosure } from './paid-disclosure.ts';

const inLanguage = (code: string) => ({
  code,
  declared: code,
  detected: code,
  confidence: 1,
  direction: 'ltr' as const,
});
const disclosure = (article: Partial<ArticleFacts>, page: Partial<PageSnapshot> = {}) =>
  paidDisclosure(pageSnapshot({ article: articleFacts(article), ...page }), auditContext());
const BODY = ['Long enough text.', 'More of it.', 'And more.', 'The end.'];

test.each<[string, Partial<ArticleFacts>]>([
  ['en', { headerText: 'Sponsored post' }],
  ['en', { headerText: 'By Jane Miller · Advertorial · 3 May' }],
  ['en', { topics: ['Sponsored content'] }],
  ['en', { blocks: paragraphs('This post is sponsored by Acme.', ...BODY) }],
  ['en', { blocks: paragraphs(...BODY, 'Written in paid partnership with Acme.') }],
  ['de', { blocks: paragraphs('Anzeige: Dieser Beitrag entstand für Acme.', ...BODY) }],
  ['de', { headerText: 'Gesponserter Beitrag' }],
  ['fr', { headerText: 'Article sponsorisé' }],
  ['es', { headerText: 'Contenido patrocinado' }],
  ['pl', { headerText: 'Artykuł sponsorowany' }],
  ['tr', { headerText: 'Tanıtım yazısı' }],
])('%s: %j is a paid article', (code, article) => {
  expect(disclosure(article, { language: inLanguage(code) }).isPaid).toBe(true);
});

test.each<[string, Partial<ArticleFacts>]>([
  ['en', { blocks: paragraphs('The marathon was sponsored by a bank, and everybody was happy with it.', ...BODY) }],
  ['en', { blocks: paragraphs('This post is not sponsored by anybody.', ...BODY) }],
  ['en', { blocks: paragraphs('We earn a commission when you buy through our links.', ...BODY) }],
  ['en', { blocks: paragraphs(...BODY.slice(0, 2), 'Sponsored: Acme.', ...BODY) }],
  ['de', { headerText: 'Anzeige' }],
  ['es', { headerText: 'Publicidad' }],
  ['en', { headerText: 'In collaboration with the city library' }],
])('%s: %j is none', (code, article) => {
  expect(disclosure(article, { language: inLanguage(code) }).isPaid).toBe(false);
});

test('address and structured data can say it', () => {
  expect(disclosure({}, { url: 'https://blog.example/sponsored/acme' }).labels[0]?.source).toBe('address');
  expect(disclosure({}, { url: 'https://blog.example/posts/sponsored' }).isPaid).toBe(false);
  const structuredData = [
    { format: 'json-ld' as const, types: ['AdvertiserContentArticle'], properties: {}, error: null },
  ];
  expect(disclosure({}, { structuredData }).labels[0]?.source).toBe('structured-data');
});

test('names the links of a paid article that search engines would follow', () => {
  const links = linkFacts(
    { href: 'https://acme.com/', text: 'Acme' },
    { href: 'https://acme.com/b', text: 'Acme', rel: ['sponsored'] },
    { href: 'https://en.wikipedia.org/wiki/Shoe', text: 'shoe' },
    { href: 'https://www.facebook.com/sharer/sharer.php', text: 'share' },
  );
  const indexes = (article: Partial<ArticleFacts>) =>
    disclosure(article, { links }).unqualifiedLinks.map(({ link }) => link.index);
  expect(indexes({ headerText: 'Sponsored post' })).toEqual([0]);
  expect(indexes({})).toEqual([]);
});

test('a partner link should be marked in any article', () => {
  const links = linkFacts(
    { href: 'https://amzn.to/3abc', text: 'this lamp' },
    { href: 'https://amzn.to/3abd', text: 'that lamp', rel: ['sponsored', 'nofollow'] },
  );
  expect(disclosure({}, { links }).unqualifiedLinks.map(({ link }) => link.index)).toEqual([0]);
});
