import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { articleFacts, auditContext, dateFact, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { AuditContext } from '../audit.ts';
import { dormantSite } from './dormant-site.ts';

const newest = (...dates: readonly (string | null)[]) =>
  auditContext({}, siteEvidence(dates.map((datePublished) => ({ datePublished }))));

test.each<[string, AuditContext, boolean]>([
  ['541 days', newest('2024-12-21T00:00:00Z'), true],
  ['539 days', newest('2024-12-23T00:00:00Z', '2020-01-01'), false],
  ['undated', newest(null), false],
  ['no posts', newest(), false],
  ['no site check', auditContext(), false],
])('%s', (_, context, fires) => {
  const article = articleFacts({ datePublished: dateFact('2019-01-01') });
  expect(fired(dormantSite, { article }, context)).toBe(fires);
});
