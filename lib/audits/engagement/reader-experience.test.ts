import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, pageSnapshot, paragraphOf } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { readerExperience } from './reader-experience.ts';

const ads = (adSlots: number, count = 1_000) => ({
  article: articleFacts({ blocks: [paragraphOf(count)] }),
  counts: { ...pageSnapshot().counts, adSlots },
});

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['none', ads(0), ['not-applicable', 'no_ads']],
  ['four', ads(4), [1, 'calm']],
  ['eight', ads(8), [0.6, 'crowded']],
  ['forty', ads(40), [0.2, 'crowded']],
  ['a short text', ads(1, 149), ['unknown', 'no_article']],
  ['no article', { ...ads(1), article: null }, ['unknown', 'no_article']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(readerExperience, page)).toEqual(verdict);
});
