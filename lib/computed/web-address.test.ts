import { expect, test } from 'vitest';
import { isHostUnder, parseWebAddress } from './web-address.ts';

test('takes an address apart', () => {
  expect(parseWebAddress('https://WWW.Shop.Acme.co.uk/Pro%20Plan/Index.HTML?a=1#b')).toMatchObject({
    host: 'shop.acme.co.uk',
    site: 'acme.co.uk',
    label: 'acme',
    segments: ['pro plan', 'index'],
  });
});

test('keeps broken escapes and names an IP address by itself', () => {
  expect(parseWebAddress('http://127.0.0.1:80/%zz')).toMatchObject({
    site: '127.0.0.1',
    label: null,
    segments: ['%zz'],
  });
});

test.each(['', 'mailto:a@b.example', 'javascript:alert(1)', 'http://[bad', '/path', 'about:blank'])(
  '%j is none',
  (href) => {
    expect(parseWebAddress(href)).toBeNull();
  },
);

test.each([
  ['google.com', true],
  ['docs.google.com', true],
  ['notgoogle.com', false],
  ['google.com.evil.example', false],
  ['com', false],
])('%s under google.com: %s', (host, expected) => {
  expect(isHostUnder(host, new Set(['google.com']))).toBe(expected);
});
