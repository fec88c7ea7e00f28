import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { linkFacts } from '../../../tests/support/snapshots.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import { spamLinksSome } from './spam-links-some.ts';

const casino = (at: number, overrides: Partial<LinkFact> = {}) => ({
  text: 'best online casinos',
  href: `https://luckyspins${at}.example/`,
  ...overrides,
});

test.each<[string, readonly Partial<LinkFact>[], boolean]>([
  ['one', [casino(1)], true],
  ['two', [casino(1), casino(2)], true],
  ['three are another flag', [casino(1), casino(2), casino(3)], false],
  ['marked', [casino(1, { rel: ['nofollow'] })], false],
  ['a reference', [casino(1, { href: 'https://en.wikipedia.org/wiki/Online_casino' })], false],
  ['none', [{}], false],
])('%s', (_, links, fires) => {
  expect(fired(spamLinksSome, { links: linkFacts(...links) })).toBe(fires);
});
