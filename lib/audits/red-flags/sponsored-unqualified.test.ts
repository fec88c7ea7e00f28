import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { articleFacts, linkFacts } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { sponsoredUnqualified } from './sponsored-unqualified.ts';

const SPONSOR = { text: 'Acme', href: 'https://acme.example/' };
const PAID = { article: articleFacts({ headerText: 'Sponsored post' }) };

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['paid and unmarked', { ...PAID, links: linkFacts(SPONSOR) }, true],
  ['paid and marked', { ...PAID, links: linkFacts({ ...SPONSOR, rel: ['sponsored'] }) }, false],
  ['paid without links', PAID, false],
  [
    'paid, links to a reference only',
    { ...PAID, links: linkFacts({ href: 'https://en.wikipedia.org/wiki/Tomato' }) },
    false,
  ],
  ['not paid', { links: linkFacts(SPONSOR) }, false],
])('%s', (_, page, fires) => {
  expect(fired(sponsoredUnqualified, page)).toBe(fires);
});
