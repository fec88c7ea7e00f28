import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { linkFacts, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { farm4 } from './farm-4.ts';

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
  ['three signs', { ...TWO, ...tag }, false],
  ['four signs', { ...TWO, ...tag, ...brag }, true],
  ['five signs', { ...TWO, ...tag, ...brag, contact: pageSnapshot().contact }, true],
  ['four signs at a newspaper', { ...TWO, ...tag, site: { ...brag.site, publisher: news } }, false],
])('%s', (_, page, fires) => {
  expect(fired(farm4, page)).toBe(fires);
});
