import { expect, test } from 'vitest';
import { registrableDomain, siteParts } from './registrable-domain.ts';

test.each([
  ['https://www.acme.co.uk/a', 'acme.co.uk'],
  ['https://ACME.com:8080/a?b#c', 'acme.com'],
  ['shop.acme.de', 'acme.de'],
  ['https://jane.blogspot.com/2026/01/post', 'jane.blogspot.com'],
  ['https://project.github.io/', 'project.github.io'],
  ['https://paypal.com@evil.example/', 'evil.example'],
  ['https://acme.com./', 'acme.com'],
  ['https://xn--mller-kva.de/', 'xn--mller-kva.de'],
])('%s belongs to %s', (address, domain) => {
  expect(registrableDomain(address)).toBe(domain);
});

test.each(['http://127.0.0.1/', 'http://[::1]/', 'localhost', 'mailto:jane@', '', 'http://[bad', 'co.uk', '/relative'])(
  '%s has none',
  (address) => {
    expect(registrableDomain(address)).toBeNull();
  },
);

test('names label and suffix', () => {
  expect(siteParts('https://shop.acme.co.uk/x')).toEqual({
    host: 'shop.acme.co.uk',
    domain: 'acme.co.uk',
    label: 'acme',
    suffix: 'co.uk',
  });
});
