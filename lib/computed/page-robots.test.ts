import { expect, test } from 'vitest';
import { auditContext, pageSnapshot } from '../../tests/support/snapshots.ts';
import { pageRobots } from './page-robots.ts';

const robots = (directives: readonly (readonly [agent: string, content: string])[], header: string | null = null) =>
  pageRobots(
    pageSnapshot({ robots: { directives: directives.map(([agent, content]) => ({ agent, content })), header } }),
    auditContext(),
  );

test.each<[readonly (readonly [string, string])[], boolean, boolean]>([
  [[], true, true],
  [[['robots', 'index, follow']], true, true],
  [[['robots', 'all']], true, true],
  [[['robots', 'NOINDEX,Follow']], false, true],
  [[['robots', 'none']], false, false],
  [[['robots', 'nofollow, follow']], true, false],
  [
    [
      ['robots', 'index'],
      ['googlebot', 'noindex'],
    ],
    false,
    true,
  ],
  [
    [
      ['robots', 'noindex'],
      ['googlebot', 'nofollow'],
    ],
    false,
    false,
  ],
  [[['bingbot', 'noindex, nofollow']], true, true],
  [[['robots', 'max-snippet:-1, noarchive']], true, true],
  [[['robots', 'unavailable_after: 25 Jun 2020 15:00:00 GMT']], false, true],
  [[['robots', 'unavailable_after: Thursday, 25 Jun 2020 15:00:00 GMT, nofollow']], false, false],
  [[['robots', 'unavailable_after: 2999-01-01']], true, true],
  [[['robots', 'unavailable_after: one day']], true, true],
  [[['robots', 'noindexx, no-index']], true, true],
])('meta %j', (directives, isIndexable, isFollowed) => {
  expect(robots(directives)).toMatchObject({ isIndexable, isFollowed, isUncertain: false });
});

test.each<[string, boolean, boolean, boolean]>([
  ['noindex', false, true, false],
  ['googlebot: nofollow, otherbot: noindex', true, false, false],
  ['otherbot: noindex', true, true, false],
  ['otherbot: noindex, nofollow', true, false, true],
  ['otherbot: noindex, googlebot: none', false, false, false],
  ['unavailable_after: 25 Jun 2020 15:00:00 PST', false, true, false],
  ['max-snippet: 20, noarchive', true, true, false],
  ['GoogleBot: NoIndex', false, true, false],
])('header %s', (header, isIndexable, isFollowed, isUncertain) => {
  expect(robots([], header)).toMatchObject({ isIndexable, isFollowed, isUncertain });
});

test('gives each rule once as a reason', () => {
  expect(
    robots(
      [
        ['robots', 'none'],
        ['googlebot', 'none'],
      ],
      'noindex',
    ).reasons,
  ).toEqual([
    { key: 'computed.page_robots.meta_rule', values: { rule: 'none' } },
    { key: 'computed.page_robots.header_rule', values: { rule: 'noindex' } },
  ]);
});
