import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { auditContext, NOW, pageSnapshot, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { AuditContext } from '../audit.ts';
import { cadenceSanity } from './cadence-sanity.ts';

/** So many posts, spread evenly over so many days before the test's moment. */
const posts = (count: number, days: number, authors: readonly (string | null)[]) =>
  auditContext(
    {},
    siteEvidence(
      Array.from({ length: count }, (_, at) => ({
        datePublished: new Date(NOW - (at * days * 86_400_000) / (count - 1)).toISOString(),
        author: authors[at % authors.length] ?? null,
      })),
    ),
  );

test.each<[string, AuditContext, readonly [number | string, string]]>([
  ['no site check', auditContext(), ['not-applicable', 'needs_site_check']],
  ['too few posts', posts(9, 30, ['Ada Green']), ['unknown', 'too_few']],
  ['one post a week', posts(11, 70, ['Ada Green']), [1, 'rate']],
  ['a post a day for each of two', posts(29, 14, ['Ada Green', 'Bob Brown']), [1, 'rate']],
  ['ten posts a day under one name', posts(71, 7, ['Ada Green']), [0, 'rate']],
  ['ten posts a day by admin', posts(71, 7, ['admin']), [0, 'rate']],
  ['three posts a day under two names', posts(43, 14, ['Ada Green', 'Bob Brown']), [0.825, 'rate']],
])('%s', (_, context, verdict) => {
  expect(verdictOf(cadenceSanity, {}, context)).toEqual(verdict);
});

test('newspapers are fast', () => {
  const publisher = { name: 'Daily', types: ['NewsMediaOrganization'], hasLogo: true, sameAs: [] };
  const page = { site: { ...pageSnapshot().site, publisher } };
  expect(verdictOf(cadenceSanity, page, posts(71, 7, ['Ada Green']))).toEqual(['not-applicable', 'newspaper']);
});
