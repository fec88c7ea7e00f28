import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { auditContext, linkFacts, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { singleAuthor } from './single-author.ts';

const by = (...authors: readonly (string | null)[]) =>
  auditContext({}, siteEvidence(authors.map((author) => ({ author }))));
const ADA = Array<string>(5).fill('Ada Green');

test.each<[string, Partial<PageSnapshot>, AuditContext, boolean]>([
  ['five posts by one person', {}, by(...ADA), true],
  ['four posts', {}, by(...ADA.slice(1)), false],
  ['two people', {}, by(...ADA, 'Bob Brown'), false],
  ['an unsigned post', {}, by(...ADA, null), false],
  ['a role', {}, by(...Array<string>(5).fill('admin')), false],
  [
    'an invitation',
    { links: linkFacts({ text: 'Write for us', href: 'https://blog.example/write-for-us', placement: 'navigation' }) },
    by(...ADA),
    false,
  ],
  ['no site check', {}, auditContext(), false],
])('%s', (_, page, context, fires) => {
  expect(fired(singleAuthor, page, context)).toBe(fires);
});
