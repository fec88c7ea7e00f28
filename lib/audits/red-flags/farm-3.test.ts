import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { linkFacts, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { farm3 } from './farm-3.ts';

const BROAD = ['Business', 'Technology', 'Health', 'Travel', 'Law', 'Sports', 'Casino', 'Fashion'].map((text) => ({
  text,
  href: `https://blog.example/${text}`,
  placement: 'navigation' as const,
}));
const tag = { meta: { ...pageSnapshot().meta, other: { 'getlinko-verify-code': 'x' } } };
const brag = { site: { ...pageSnapshot().site, footerText: 'DA 55+' } };
const reachable = { contact: { ...pageSnapshot().contact, emails: ['ed@blog.example'] } };
const news = { name: 'Daily', types: ['NewsMediaOrganization'], hasLogo: true, sameAs: [] };
const TWO = { links: linkFacts(...BROAD), ...reachable };

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['two signs', TWO, false],
  ['three signs', { ...TWO, ...tag }, true],
  ['four signs are another flag', { ...TWO, ...tag, ...brag }, false],
  ['three signs at a newspaper', { ...TWO, ...tag, site: { ...pageSnapshot().site, publisher: news } }, false],
  ['nothing', {}, false],
])('%s', (_, page, fires) => {
  expect(fired(farm3, page)).toBe(fires);
});
