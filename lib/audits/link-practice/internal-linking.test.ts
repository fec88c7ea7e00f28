import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, linkFacts, paragraphOf } from '../../../tests/support/snapshots.ts';
import type { LinkFact, PageSnapshot } from '../../snapshot/types.ts';
import { internalLinking } from './internal-linking.ts';

const withLinks = (words: number, ...links: readonly Partial<LinkFact>[]) => ({
  article: articleFacts({ blocks: [paragraphOf(words)] }),
  links: linkFacts(...links),
});
const own = (path: string, overrides: Partial<LinkFact> = {}) => ({
  href: `https://blog.example/${path}`,
  ...overrides,
});

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['none', withLinks(1_000), [0.3, 'none']],
  ['one', withLinks(1_000, own('a')), [0.7, 'some']],
  ['three', withLinks(1_000, own('a'), own('b'), own('c')), [1, 'some']],
  ['one of the menu', withLinks(1_000, own('a', { placement: 'navigation' })), [0.3, 'none']],
  ['one within the page', withLinks(1_000, own('posts/watering-tomatoes#why')), [0.3, 'none']],
  ['one to another site', withLinks(1_000, { href: 'https://other.example/' }), [0.3, 'none']],
  ['a short text', withLinks(149, own('a')), ['unknown', 'short']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(internalLinking, page)).toEqual(verdict);
});
