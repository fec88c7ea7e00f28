import { expect, test } from 'vitest';
import { isCommercialTarget, isEditorialTarget, isReferenceTarget } from './target-kind.ts';
import { parseWebAddress } from './web-address.ts';

test.each([
  ['https://en.wikipedia.org/wiki/Tomato', true],
  ['https://www.gov.uk/x', true],
  ['https://www.data.gouv.fr/x', true],
  ['https://cs.stanford.edu/', true],
  ['https://acme.com/', false],
  ['https://wikipedia.org.evil.example/', false],
])('%s is a reference: %s', (href, expected) => {
  expect(isReferenceTarget(parseWebAddress(href)!)).toBe(expected);
});

test.each([
  ['https://acme.com/', true],
  ['https://acme.com/en/', true],
  ['https://acme.com/pricing', true],
  ['https://acme.com/de/preise', true],
  ['https://acme.com/tienda/zapatos', true],
  ['https://acme.com/buy-shoes.html', true],
  ['https://acme.com/blog/how-to-shop', false],
  ['https://acme.com/2026/03/shop-report', false],
  ['https://acme.com/about', false],
  ['https://en.wikipedia.org/', false],
])('%s sells: %s', (href, expected) => {
  expect(isCommercialTarget(parseWebAddress(href)!)).toBe(expected);
});

test.each([
  ['https://acme.com/blog/post', true],
  ['https://acme.com/a.pdf', true],
  ['https://acme.com/2026/03/x', true],
  ['https://acme.com/shoes', false],
])('%s is editorial: %s', (href, expected) => {
  expect(isEditorialTarget(parseWebAddress(href)!)).toBe(expected);
});
