import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { auditContext, linkFacts } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { nofollowPage } from './nofollow-page.ts';

const NOFOLLOW = { robots: { directives: [{ agent: 'robots', content: 'index, nofollow' }], header: null } };

test.each<[string, Partial<PageSnapshot>, AuditContext, boolean]>([
  ['nofollow', NOFOLLOW, auditContext(), true],
  ['nofollow for those who want readers', NOFOLLOW, auditContext({ goal: 'audience' }), false],
  ['nofollow on a single link', { links: linkFacts({ rel: ['nofollow'] }) }, auditContext(), false],
  [
    'nofollow on an old version of a wiki page',
    { ...NOFOLLOW, pageKind: { kind: 'other', confidence: 0, evidence: [] } },
    auditContext(),
    false,
  ],
])('%s', (_, page, context, fires) => {
  expect(fired(nofollowPage, page, context)).toBe(fires);
});
