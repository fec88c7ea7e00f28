import { expect, test } from 'vitest';
import { siteParts } from './registrable-domain.ts';
import { bearsSameName, isSamePageElsewhere } from './same-house.ts';

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

test.each<[string, string, boolean]>([
  ['https://acme-tools.com/blog/saws', 'http://acme-tools-com.cluster-1.example/blog/saws', true],
  ['https://carpenter.com/guides/saws/', 'https://staging-carpenter-web.vercel.app/guides/saws', true],
  ['https://www.ihk-musterstadt.de/a', 'https://www.hwk-musterstadt.de/a', true],
  ['https://carpenter.com/guides/saws', 'https://staging-carpenter-web.vercel.app/other', false],
  ['https://carpenter.com/', 'https://carpenter.example/', false],
  ['https://blog.com/a', 'https://blog-mirror.example/a', false],
  ['https://morning-post.com/news/a', 'https://evening-star.com/news/a', false],
  ['no address', 'no address', false],
])('one page at %s and %s', (own, other, isSame) => {
  expect(isSamePageElsewhere(own, other)).toBe(isSame);
});
