import { expect, test } from 'vitest';
import { siteParts } from './registrable-domain.ts';
import { bearsSameName } from './same-house.ts';

test.each<[string, string, boolean]>([
  ['https://www.acme.de/a', 'https://acme.com/', true],
  ['https://sofia-health.com/', 'https://blog.sofiahealth.com/', true],
  ['https://economictimes.indiatimes.com/a', 'https://m.economictimes.com/a', true],
  ['https://m.economictimes.com/a', 'https://economictimes.indiatimes.com/a', true],
  ['https://blog.example/a', 'https://publisher.example/a', false],
  ['https://blog.acme.com/', 'https://blog.com/', false],
  ['https://10.0.0.1/', 'https://10.0.0.2/', false],
  ['https://jane.blogspot.com/', 'https://john.blogspot.com/', false],
])('%s and %s', (a, b, isSame) => {
  expect(bearsSameName(siteParts(a), siteParts(b))).toBe(isSame);
});
