import { expect, test } from 'vitest';
import { auditContext, linkFact, pageSnapshot } from '../../tests/support/snapshots.ts';
import type { LinkFact } from '../snapshot/types.ts';
import { classifyAnchor } from './anchor-class.ts';
import { pageLanguage } from './page-language.ts';
import { parseWebAddress } from './web-address.ts';

const classify = (text: string, href: string, code = 'en', overrides: Partial<LinkFact> = {}) => {
  const page = pageSnapshot({ language: { code, declared: null, detected: null, confidence: 1, direction: 'ltr' } });
  return classifyAnchor(
    linkFact({ href, text, ...overrides }),
    parseWebAddress(href),
    pageLanguage(page, auditContext()),
  );
};

test.each([
  ['empty', '', 'https://acme.com/'],
  ['empty', ' - ', 'https://acme.com/'],
  ['naked-url', 'https://acme.com/a', 'https://acme.com/a'],
  ['naked-url', 'acme.com', 'https://www.acme.com/'],
  ['naked-url', 'other-site.co.uk/path', 'https://acme.com/'],
  ['generic', 'Click here »', 'https://acme.com/'],
  ['generic', 'this great article', 'https://acme.com/a'],
  ['generic', 'Terms of service', 'https://acme.com/services/terms'],
  ['generic', '[1]', 'https://acme.com/a'],
  ['generic', 'Read More', 'https://acme.com/a'],
  ['citation', 'a 2024 survey of 3,000 gardeners', 'https://acme.com/reports/gardeners'],
  ['citation', 'Consumer Rights Act', 'https://www.legislation.gov.uk/ukpga/2015/15'],
  ['citation', 'How to water tomatoes in summer', 'https://acme.com/garden/how-to-water-tomatoes-in-summer'],
  ['citation', '“The long tail”', 'https://acme.com/blog/x'],
  ['brand', 'Basecamp', 'https://basecamp.com/'],
  ['brand', 'The Knot', 'https://www.theknot.com/'],
  ['brand', 'Booking.com', 'https://www.booking.com/'],
  ['brand', 'Hotels.com', 'https://hotels.com/'],
  ['brand', 'Home Depot', 'https://www.homedepot.com/'],
  ['brand', 'H&M', 'https://www2.hm.com/'],
  ['brand', 'Søstrene Grene', 'https://sostrenegrene.com/'],
  ['brand', '1-800-Flowers', 'https://www.1800flowers.com/'],
  ['brand', 'Best Buy', 'https://www.bestbuy.com/'],
  ['brand', 'Facebook', 'https://www.facebook.com/acme'],
  ['brand', 'Men on the Move', 'https://www.menonthemove.example/'],
  ['brand-emd', 'running shoes', 'https://runningshoes.example/'],
  ['brand', 'Acme Inc.', 'https://getacme.com/'],
  ['brand', 'Acme', 'https://acmehq.com/'],
  ['brand', 'International Data Corporation', 'https://www.idc.com/'],
  ['partial-brand', 'the Acme style guide', 'https://acme.com/style'],
  ['brand-emd', 'best running shoes', 'https://bestrunningshoes.com/'],
  ['brand-emd', 'cheap car insurance', 'https://cheapcarinsurance.net/'],
  ['exact-commercial', 'buy running shoes online', 'https://acme.com/'],
  ['exact-commercial', 'best online casinos', 'https://luckyfox.example/'],
  ['exact-commercial', 'personal injury lawyers', 'https://smithlaw.example/'],
  ['exact-commercial', 'Personal Injury Lawyers', 'https://smithlaw.example/'],
  ['exact-commercial', 'Cheap flights', 'https://flyfox.example/'],
  ['exact-commercial', 'project management software', 'https://acme.com/project-management'],
  ['exact-commercial', 'leather wallets', 'https://acme.com/shop/leather-wallets'],
  ['partial-commercial', 'this guide to buying cheap running shoes', 'https://acme.com/shoes'],
  ['descriptive', 'watering plans for hot summers', 'https://acme.com/plans-x'],
  ['descriptive', 'wrote about moving their whole stack to one server', 'https://acme.com/moving'],
  ['other', 'tomatoes', 'https://acme.com/vegetables/tomatoes'],
])('%s: %s to %s', (expected, text, href) => {
  expect(classify(text, href).class).toBe(expected);
});

test.each([
  ['generic', 'es', 'haz clic aquí', 'https://acme.com/'],
  ['generic', 'de', 'Hier klicken', 'https://acme.com/'],
  ['exact-commercial', 'de', 'Winterreifen günstig kaufen', 'https://acme.de/'],
  ['exact-commercial', 'fr', 'chaussures pas cher', 'https://acme.fr/'],
  ['exact-commercial', 'es', 'comprar zapatos', 'https://acme.es/'],
  ['exact-commercial', 'tr', 'takipçi satın al', 'https://acme.com.tr/'],
  ['citation', 'de', 'laut einer Studie', 'https://acme.de/blog/x'],
  ['descriptive', 'ja', '東京の春の写真を撮る方法', 'https://acme.jp/a'],
])('%s (%s): %s', (expected, language, text, href) => {
  expect(classify(text, href, language).class).toBe(expected);
});

test.each([
  ['Jane', 'https://github.com/jane'],
  ['insurance', 'https://acme.com/thing'],
  ['the price of freedom', 'https://acme.com/blog/price'],
  ['how companies hire people', 'https://acme.com/2025/hiring'],
  ['Times Syndication Service', 'https://timescontent.example/'],
  ['Fluke 1672 Multifunction Installation Tester', 'https://camerashop.example/x'],
  ['Secret Service', 'https://www.secretservice.gov/'],
  ['Canon EOS R6 Mark II', 'https://camerashop.example/product/canon-eos-r6-mark-ii'],
  ['Multitech Electrical Software', 'https://multi.example/solutions/electrical'],
])('%s is not commercial', (text, href) => {
  expect(classify(text, href).class).not.toMatch(/commercial/);
});

test('a keyword domain written as a name in a sentence is a brand', () => {
  const context = 'We bought ours at Best Running Shoes in town.';
  expect(classify('Best Running Shoes', 'https://bestrunningshoes.com/', 'en', { context }).class).toBe('brand');
});

test('image links', () => {
  expect(classify('red shoes', 'https://acme.com/', 'en', { isImage: true, textSource: 'alt' }).class).toBe('image');
  expect(classify('', 'https://acme.com/', 'en', { isImage: true, textSource: 'none' }).reason.key).toBe(
    'computed.anchor.image_without_alt',
  );
});

test.each([
  ['word '.repeat(12).trim(), false],
  ['word '.repeat(13).trim(), true],
  ['x'.repeat(91), true],
])('%s overlong: %s', (text, expected) => {
  expect(classify(text, 'https://acme.com/').isOverlong).toBe(expected);
});
