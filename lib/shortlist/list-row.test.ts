import { expect, test } from 'vitest';
import { rowOf } from './list-row.ts';
import { factsOf, pointOf, prospectOf } from './prospect.fixture.ts';

const scored = (...scores: readonly (number | null)[]) =>
  rowOf(
    prospectOf('x.example', {
      audits: scores.map((score, index) => pointOf('a', { score, takenAt: `2026-03-0${index + 1}T00:00:00.000Z` })),
    }),
  );

test.each([
  [[], null],
  [[50], null],
  [[50, null], null],
  [[50, null, 58], 8],
  [[50, 70, 41], -9],
])('the trend of %j is %s', (scores, expected) => {
  expect(scored(...scores).trend).toBe(expected);
});

test('a site that was never audited has a row without findings', () => {
  expect(rowOf(prospectOf('new.example', { note: 'n' }))).toMatchObject({
    domain: 'new.example',
    note: 'n',
    audits: 0,
    score: null,
    takenAt: null,
    scores: [],
    outbound: null,
    engines: [],
  });
});

test('score, date and findings are those of the newest audit', () => {
  const prospect = prospectOf('blog.example', {
    audits: [pointOf('a', { engineVersion: '0.0.1', score: 20 }), pointOf('b', { score: 71, band: 'worth-a-pitch' })],
    facts: factsOf({ redFlags: ['noindex'], linksFor: 'abc', competitors: ['rival.example'] }),
  });
  expect(rowOf(prospect)).toMatchObject({
    score: 71,
    band: 'worth-a-pitch',
    topic: 0.8,
    redFlags: 1,
    competitors: 1,
    linksFor: 'abc',
    engines: ['0.0.1', '1.0.0'],
  });
});

test('of many scores the newest are kept', () => {
  const audits = Array.from({ length: 60 }, (_, score) => pointOf('a', { score }));
  const { scores, trend } = rowOf(prospectOf('x.example', { audits }));
  expect([scores.length, scores.at(-1), trend]).toEqual([24, 59, 59]);
});
