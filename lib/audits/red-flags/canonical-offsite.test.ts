import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { canonicalOffsite } from './canonical-offsite.ts';

const to = (url: string, own = 'https://blog.example/a') => ({ url: own, canonical: { url, raw: url, count: 1 } });

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['another site', to('https://publisher.example/a'), true],
  ['another blog of the same host', to('https://jane.blogspot.com/a', 'https://john.blogspot.com/a'), true],
  ['the same site', to('https://www.blog.example/b'), false],
  ['the same name under another ending', to('https://www.acme.com/a', 'https://www.acme.de/a'), false],
  ['a translation', to('https://blog.example/a', 'https://blog-example.translate.goog/a'), false],
  ['a way through from a feed', to('https://blog.example/a', 'http://feedproxy.google.com/~r/Blog/~3/x/'), false],
  ['the phone edition of a paper', to('https://m.dailypaper.com/a', 'https://dailypaper.mediahouse.com/a'), false],
  ['an AMP cache', to('https://blog.example/a', 'https://blog-example.cdn.ampproject.org/c/a'), false],
  ["the site's own staging copy", to('https://staging-carpenter.vercel.app/a', 'https://carpenter.com/a'), false],
  ["a paper's article taken over", to('https://carpenter-times.com/a', 'https://carpenter.com/x/a'), true],
  ['none', { canonical: { url: null, raw: null, count: 0 } }, false],
])('%s', (_, page, fires) => {
  expect(fired(canonicalOffsite, page)).toBe(fires);
});
