import { expect, test } from 'vitest';
import { articleFacts, auditContext, linkFact, linkFacts, pageSnapshot } from '../../tests/support/snapshots.ts';
import { nicheHits, ownNiches } from './spam-niches.ts';
import { tokenize } from './text-tokens.ts';

const hits = (text: string) => nicheHits(tokenize(text)).map(({ niche, strength }) => `${niche}:${strength}`);

test.each([
  ['best online casinos', ['gambling:hard']],
  ['Buy  CIALIS online', ['pharma:hard']],
  ['cas\u200Bino', ['gambling:soft']],
  ['саsinо bonus', ['gambling:hard']],
  ['préstamos rápidos', ['payday-loans:hard']],
  ['kaçak bahis', ['gambling:hard']],
  ['write my essay for me', ['essay-mills:hard']],
])('%s', (text, expected) => {
  expect(hits(text)).toEqual(expected);
});

test.each([
  'A specialist in commercialisation',
  'Book a time slot',
  'un casier judiciaire vierge',
  'She chose judiciously',
  'massage pillow',
  'essayer la voiture',
  'Essex and Sussex',
  'database replication and replica sets',
  'Parking in Melbourne CBD',
  'The CBD stands for Central Business District',
  'cryptographic access tokens',
  'escorted tours of Tibet',
  'planning poker',
  'same-sex marriage',
  'a personal essay',
])('%s is harmless', (text) => {
  expect(hits(text)).toEqual([]);
});

const menu = (...labels: readonly string[]) =>
  linkFacts(
    ...labels.map((text) =>
      linkFact({ href: `https://blog.example/${encodeURIComponent(text)}`, text, placement: 'navigation' }),
    ),
  );

test('the user may declare a niche honest', () => {
  expect([...ownNiches(pageSnapshot(), auditContext({ allowedNiches: ['gambling'] }))]).toEqual(['gambling']);
});

test.each([
  ['https://igaming-casino-news.example/a', 'gambling', true],
  ['https://pokerindustrypro.example/a', 'gambling', true],
  ['https://gardening.example/a', 'gambling', false],
  ['https://heartspecialists.example/a', 'pharma', false],
])('%s is about %s: %s', (url, niche, expected) => {
  expect(ownNiches(pageSnapshot({ url }), auditContext()).has(niche)).toBe(expected);
});

const aboutCasinos = { article: articleFacts({ title: 'How online casinos are regulated in Malta' }) };

test('an article about a niche may link it', () => {
  expect(ownNiches(pageSnapshot(aboutCasinos), auditContext()).has('gambling')).toBe(true);
});

test('on a site about everything it may not', () => {
  const page = pageSnapshot({ ...aboutCasinos, links: menu('Business', 'Tech', 'Health', 'Travel', 'Law', 'Casino') });
  expect(ownNiches(page, auditContext()).has('gambling')).toBe(false);
});

test('a finance blog covers loans, a health blog sells no pills', () => {
  expect(ownNiches(pageSnapshot({ links: menu('Personal Finance', 'Tax') }), auditContext()).has('payday-loans')).toBe(
    true,
  );
  expect(ownNiches(pageSnapshot({ links: menu('Health', 'Nutrition') }), auditContext()).has('pharma')).toBe(false);
});
