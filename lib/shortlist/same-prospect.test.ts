import { expect, test } from 'vitest';
import { pointOf, prospectOf } from './prospect.fixture.ts';
import { isSameProspect } from './same-prospect.ts';

const PROSPECT = prospectOf('blog.example', { note: 'n', audits: [pointOf('a')] });

test.each([
  ['itself', PROSPECT, true],
  ['another revision', { ...PROSPECT, revision: 9 }, true],
  ['another order of fields', Object.fromEntries(Object.entries(PROSPECT).toReversed()), true],
  ['another note', { ...PROSPECT, note: 'm' }, false],
  ['another audit', { ...PROSPECT, audits: [pointOf('b')] }, false],
  ['none', null, false],
])('a record and %s', (_name, other, expected) => {
  expect(isSameProspect(PROSPECT, other as typeof PROSPECT | null)).toBe(expected);
});

test('none and none are the same', () => {
  expect(isSameProspect(null, null)).toBe(true);
});
