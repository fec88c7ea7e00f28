import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { marketplaceListed } from './marketplace-listed.ts';

const tags = (other: Readonly<Record<string, string>>) => ({ meta: { ...pageSnapshot().meta, other } });

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['a tag', tags({ 'getlinko-verify-code': 'x1' }), true],
  ['a search engine’s tag', tags({ 'google-site-verification': 'x1' }), false],
  ['none', {}, false],
])('%s', (_, page, fires) => {
  expect(fired(marketplaceListed, page)).toBe(fires);
});
