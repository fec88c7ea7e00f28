import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, auditContext, authorFact, siteEvidence } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { guestAuthorEvidence } from './guest-author-evidence.ts';

const GUEST = { article: articleFacts({ headerText: 'Guest post by Ada Green' }) };
const by = (...authors: readonly string[]) => auditContext({}, siteEvidence(authors.map((author) => ({ author }))));

test.each<[string, Partial<PageSnapshot>, AuditContext, readonly [number | string, string]]>([
  ['nothing, no site check', {}, auditContext(), ['not-applicable', 'needs_site_check']],
  [
    'a good byline, no site check',
    { article: articleFacts({ authors: [authorFact('Ada Green')] }) },
    auditContext(),
    ['not-applicable', 'needs_site_check'],
  ],
  ['a guest post, no site check', GUEST, auditContext(), [0.8, 'this_article']],
  ['two guests', {}, by('Guest author Ada Green', 'Guest author Bob Brown', 'Cy', 'Di', 'Ed'), [1, 'guests']],
  ['one guest', {}, by('Guest author Ada Green', 'Bob Brown', 'Cy', 'Di', 'Ed'), [0.7, 'guests']],
  ['this article and another', GUEST, by('Guest author Bob Brown', 'Bob Brown', 'Cy', 'Di', 'Ed'), [1, 'guests']],
  ['five people', {}, by('Ada Green', 'Bob Brown', 'Cy', 'Di', 'Ed'), [0.5, 'authors']],
  ['two people', {}, by('Ada Green', 'Bob Brown', 'Ada Green', 'Bob Brown', 'admin'), [0.35, 'authors']],
  ['one person', {}, by('Ada Green', 'Ada Green', 'Ada Green', 'Ada Green', 'Ada Green'), [0.2, 'authors']],
  ['too few posts', {}, by('Ada Green', 'Bob Brown'), ['not-applicable', 'needs_site_check']],
])('%s', (_, page, context, verdict) => {
  expect(verdictOf(guestAuthorEvidence, page, context)).toEqual(verdict);
});
