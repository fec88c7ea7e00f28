import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { auditContext, linkFacts, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { spamLinksMany } from './spam-links-many.ts';

const casino = (at: number, overrides: Partial<LinkFact> = {}) => ({
  text: 'best online casinos',
  href: `https://luckyspins${at}.example/`,
  ...overrides,
});
const THREE = [casino(1), casino(2), casino(3)];

test('a betting partner in a newspaper’s footer is no spam', () => {
  const publisher = { name: 'Daily', types: ['NewsMediaOrganization'], hasLogo: true, sameAs: [] };
  const links = linkFacts(casino(1, { placement: 'footer' }));
  expect(fired(spamLinksMany, { links, site: { ...pageSnapshot().site, publisher } })).toBe(false);
  expect(fired(spamLinksMany, { links })).toBe(true);
});

test.each<[string, readonly Partial<LinkFact>[], AuditContext, boolean]>([
  ['three sites', THREE, auditContext(), true],
  ['two sites', THREE.slice(1), auditContext(), false],
  [
    'one site, linked three times',
    [casino(1), casino(1, { href: 'https://luckyspins1.example/a' })],
    auditContext(),
    false,
  ],
  ['one in the sidebar', [casino(1, { placement: 'sidebar' })], auditContext(), true],
  ['one marked, in the sidebar', [casino(1, { placement: 'sidebar', rel: ['sponsored'] })], auditContext(), false],
  [
    'the bare address of an exchange',
    [{ text: 'Bitcoin.de', href: 'https://www.bitcoin.de/en?cr=1', placement: 'sidebar' }],
    auditContext(),
    false,
  ],
  [
    'an exchange with an offer',
    [{ text: 'buy bitcoin with PayPal', href: 'https://www.bitcoin.de/', placement: 'sidebar' }],
    auditContext(),
    true,
  ],
  [
    'the bare address of a casino',
    [{ text: 'Casino.com', href: 'https://www.casino.com/', placement: 'sidebar' }],
    auditContext(),
    true,
  ],
  ['comments', THREE.map((link) => ({ ...link, placement: 'comments' })), auditContext(), false],
  ['ads', THREE.map((link) => ({ ...link, placement: 'ad' })), auditContext(), false],
  ['the user’s own trade', THREE, auditContext({ allowedNiches: ['gambling'] }), false],
])('%s', (_, links, context, fires) => {
  expect(fired(spamLinksMany, { links: linkFacts(...links) }, context)).toBe(fires);
});
