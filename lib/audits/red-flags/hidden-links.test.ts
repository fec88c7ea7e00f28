import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { linkFacts } from '../../../tests/support/snapshots.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import { hiddenLinks } from './hidden-links.ts';

const hidden = (overrides: Partial<LinkFact>) => linkFacts({ hidden: 'same-colour', ...overrides });
const CASINO = { text: 'best online casinos', href: 'https://luckyspins.example/' };

test.each<[string, readonly LinkFact[], boolean]>([
  ['a casino', hidden(CASINO), true],
  ['a keyword', hidden({ text: 'buy cheap garden hoses', href: 'https://shop.example/' }), true],
  [
    'a keyword in a closed menu',
    hidden({ text: 'buy cheap garden hoses', href: 'https://shop.example/', hidden: 'display' }),
    false,
  ],
  ['a casino in a closed menu', hidden({ ...CASINO, hidden: 'display' }), true],
  ['a name', hidden({ text: 'Acme', href: 'https://acme.example/' }), false],
  ['a visible casino', hidden({ ...CASINO, hidden: null }), false],
  ['a marked casino', hidden({ ...CASINO, rel: ['nofollow'] }), false],
  ['a page of the site', hidden({ text: 'buy cheap garden hoses', href: 'https://blog.example/shop' }), false],
  ['a profile', hidden({ text: 'best deals', href: 'https://www.facebook.com/garden' }), false],
  ['a comment', hidden({ ...CASINO, placement: 'comments' }), false],
])('%s', (_, links, fires) => {
  expect(fired(hiddenLinks, { links })).toBe(fires);
});

test('another address of the same house', () => {
  const links = hidden({ text: 'services near me', href: 'https://sofiahealth.com/near-me/', hidden: 'tiny-box' });
  expect(fired(hiddenLinks, { url: 'https://sofia-health.com/a', links })).toBe(false);
  expect(fired(hiddenLinks, { url: 'https://garden.com/a', links })).toBe(true);
});
