import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, linkFacts } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { qualifiedPaidLinks } from './qualified-paid-links.ts';

const PARTNER = { text: 'this hose', href: 'https://www.amazon.com/dp/B000?tag=garden-20' };
const SPONSOR = { text: 'Acme', href: 'https://acme.example/' };
const PAID = { article: articleFacts({ headerText: 'Sponsored post' }) };

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['no paid links', { links: linkFacts(SPONSOR) }, ['not-applicable', 'none_paid']],
  ['a marked partner link', { links: linkFacts({ ...PARTNER, rel: ['sponsored'] }) }, [1, 'all']],
  ['an unmarked partner link', { links: linkFacts(PARTNER) }, [0, 'some']],
  ['a paid article, unmarked', { ...PAID, links: linkFacts(SPONSOR) }, [0, 'some']],
  ['a paid article, marked', { ...PAID, links: linkFacts({ ...SPONSOR, rel: ['nofollow'] }) }, [1, 'all']],
  [
    'one of two',
    { ...PAID, links: linkFacts(SPONSOR, { ...SPONSOR, href: 'https://acme.example/b', rel: ['nofollow'] }) },
    [0.5, 'some'],
  ],
])('%s', (_, page, verdict) => {
  expect(verdictOf(qualifiedPaidLinks, page)).toEqual(verdict);
});
