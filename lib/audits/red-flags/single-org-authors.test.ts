import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { articleFacts, auditContext, linkFacts, pageSnapshot, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { singleOrgAuthors } from './single-org-authors.ts';

const company = {
  ...pageSnapshot().site,
  publisher: { name: 'Acme Law', types: ['LegalService'], hasLogo: true, sameAs: [] },
};
const by = (count: number, ...authors: readonly string[]) =>
  auditContext(
    {},
    siteEvidence(Array.from({ length: count }, (_, at) => ({ author: authors[at % authors.length] ?? null }))),
  );
const STAFF = by(10, 'Ada Green', 'Bob Brown');

test.each<[string, Partial<PageSnapshot>, AuditContext, boolean]>([
  ['a law firm', { site: company }, STAFF, true],
  ['nine posts', { site: company }, by(9, 'Ada Green', 'Bob Brown'), false],
  ['a guest among them', { site: company }, by(10, 'Ada Green', 'Guest author Bob Brown'), false],
  [
    'this article by a guest',
    { site: company, article: articleFacts({ headerText: 'Guest post by Ada Green' }) },
    STAFF,
    false,
  ],
  [
    'an invitation',
    {
      site: company,
      links: linkFacts({ text: 'Write for us', href: 'https://blog.example/write-for-us', placement: 'navigation' }),
    },
    STAFF,
    false,
  ],
  ['a blog', {}, STAFF, false],
  ['no site check', { site: company }, auditContext(), false],
])('%s', (_, page, context, fires) => {
  expect(fired(singleOrgAuthors, page, context)).toBe(fires);
});
