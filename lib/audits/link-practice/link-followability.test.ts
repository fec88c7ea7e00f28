import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { auditContext, linkFacts } from '../../../tests/support/snapshots.ts';
import type { LinkFact } from '../../snapshot/types.ts';
import { linkFollowability } from './link-followability.ts';

const to = (at: number, ...rel: readonly string[]) => ({ href: `https://other${at}.example/blog/a`, rel });

test.each<[string, readonly Partial<LinkFact>[], readonly [number | string, string]]>([
  ['no links', [], ['not-applicable', 'no_links']],
  ['all followed', [to(1), to(2), to(3)], [1, 'share']],
  ['none followed', [to(1, 'nofollow'), to(2, 'ugc'), to(3, 'nofollow')], [0, 'share']],
  ['none of two followed', [to(1, 'nofollow'), to(2, 'ugc')], [0.4, 'share']],
  ['half followed', [to(1), to(2, 'nofollow')], [0.7, 'share']],
  ['sponsored ones do not count', [to(1), to(2, 'sponsored')], [1, 'share']],
  ['only sponsored ones', [to(1, 'sponsored', 'nofollow')], ['not-applicable', 'no_links']],
])('%s', (_, links, verdict) => {
  expect(verdictOf(linkFollowability, { links: linkFacts(...links) })).toEqual(verdict);
});

test('does not matter to those who want readers, and matters thrice to those who want a link', () => {
  const page = { links: linkFacts(to(1)) };
  expect(verdictOf(linkFollowability, page, auditContext({ goal: 'audience' }))).toEqual(['not-applicable', 'goal']);
  expect(linkFollowability.weightFactor(auditContext({ goal: 'link' }).settings)).toBe(3);
  expect(linkFollowability.weightFactor(auditContext().settings)).toBe(1);
});
