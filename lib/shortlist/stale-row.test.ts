import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../report/engine-version.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../settings/audit-settings.ts';
import { linksForOf } from './links-for.ts';
import { rowOf } from './list-row.ts';
import { factsOf, pointOf, prospectOf } from './prospect.fixture.ts';
import { isStaleRow } from './stale-row.ts';

const linksFor = (ownDomains: readonly string[], competitors: readonly string[] = []) =>
  linksForOf({ ...DEFAULT_AUDIT_SETTINGS, ownDomains, competitors });

const MINE = linksFor(['me.example']);
const row = (engineVersion: string, ownLinksFor: string) =>
  rowOf(
    prospectOf('x.example', { audits: [pointOf('a', { engineVersion })], facts: factsOf({ linksFor: ownLinksFor }) }),
  );

test.each([
  ['judged by this engine for the same domains', row(ENGINE_VERSION, MINE), false],
  ['judged by another engine', row('0.0.1', MINE), true],
  ['its links compared with other domains', row(ENGINE_VERSION, linksFor(['other.example'])), true],
  ['never audited', rowOf(prospectOf('x.example')), false],
])('%s', (_name, given, expected) => {
  expect(isStaleRow(given, MINE)).toBe(expected);
});

test.each([
  ['no domains', linksFor([]), ''],
  ['another order', linksFor(['b.example', 'a.example']), linksFor(['a.example', 'b.example'])],
])('linksForOf: %s', (_name, given, expected) => {
  expect(given).toBe(expected);
});

test('linksForOf tells own domains from competitors', () => {
  expect(linksFor(['a.example'])).not.toBe(linksFor([], ['a.example']));
});
