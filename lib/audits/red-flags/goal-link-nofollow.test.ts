import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { auditContext, linkFacts } from '../../../tests/support/snapshots.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import type { AuditContext } from '../audit.ts';
import { goalLinkNofollow } from './goal-link-nofollow.ts';

const to = (at: number, ...rel: readonly string[]) => ({ href: `https://other${at}.example/blog/a`, rel });
const NONE = [to(1, 'nofollow'), to(2, 'nofollow'), to(3, 'ugc')];

test.each<[string, readonly Partial<LinkFact>[], AuditContext, boolean]>([
  ['none followed', NONE, auditContext({ goal: 'link' }), true],
  ['one followed', [...NONE, to(4)], auditContext({ goal: 'link' }), false],
  ['too few to tell', NONE.slice(1), auditContext({ goal: 'link' }), false],
  ['sponsored ones do not count', [...NONE.slice(1), to(3, 'sponsored')], auditContext({ goal: 'link' }), false],
  ['another goal', NONE, auditContext(), false],
])('%s', (_, links, context, fires) => {
  expect(fired(goalLinkNofollow, { links: linkFacts(...links) }, context)).toBe(fires);
});
