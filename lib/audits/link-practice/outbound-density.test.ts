import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, linkFacts, paragraphOf } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { outboundDensity } from './outbound-density.ts';

const withLinks = (count: number, words = 1_000, href = (at: number) => `https://other.example/${at}`) => ({
  article: articleFacts({ blocks: [paragraphOf(words)] }),
  links: linkFacts(...Array.from({ length: count }, (_, at) => ({ href: href(at) }))),
});

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['none', withLinks(0), [0.4, 'none']],
  ['one', withLinks(1), [0.85, 'density']],
  ['a dozen', withLinks(12), [1, 'density']],
  ['far too many', withLinks(60), [0.1, 'density']],
  ['a list of links', withLinks(60, 1_000, (at) => `https://site${at}.example/`), ['not-applicable', 'round_up']],
  ['the same address over and over', withLinks(60, 1_000, () => 'https://other.example/'), [0.85, 'density']],
  ['a short text', withLinks(3, 149), ['unknown', 'short']],
  ['no article', { article: null }, ['unknown', 'short']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(outboundDensity, page)).toEqual(verdict);
});
