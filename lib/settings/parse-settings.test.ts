import { expect, test } from 'vitest';
import { type AuditSettings, DEFAULT_AUDIT_SETTINGS } from './audit-settings.ts';
import { parseAuditSettings } from './parse-settings.ts';

const FULL: AuditSettings = {
  niche: { text: 'remote work', terms: [{ term: 'remote work', weight: 1 }] },
  goal: 'audience',
  languages: ['en', 'de'],
  competitors: ['rival.example'],
  ownDomains: ['mine.example'],
  allowedNiches: ['gambling'],
  weights: { 'named-author': 0, 'title-quality': 3 },
};

test('keeps whole settings as they are', () => {
  expect(parseAuditSettings(structuredClone(FULL))).toEqual(FULL);
});

test.each([undefined, null, 7, 'text', [], {}])('%j gives the defaults', (value) => {
  expect(parseAuditSettings(value)).toEqual(DEFAULT_AUDIT_SETTINGS);
});

test.each([
  ['an unknown goal', { goal: 'world-peace' }, { goal: 'both' }],
  ['lists of anything', { languages: ['en', 3, null, ' ', ['de']] }, { languages: ['en'] }],
  ['weights out of range', { weights: { a: -1, b: 101, c: '5', d: 4, e: Number.NaN } }, { weights: { d: 4 } }],
  ['a niche without terms', { niche: { text: 'x', terms: [] } }, { niche: null }],
  ['a niche with broken terms only', { niche: { text: 'x', terms: [{ term: '', weight: 1 }, 5] } }, { niche: null }],
  ['fields we do not know', { surprise: true }, {}],
])('mends %s', (_, broken, mended) => {
  expect(parseAuditSettings(broken)).toEqual({ ...DEFAULT_AUDIT_SETTINGS, ...mended });
});

test('a key named __proto__ changes no prototype', () => {
  const parsed = parseAuditSettings(JSON.parse('{"weights":{"__proto__":5,"a":1}}'));
  expect(Object.getPrototypeOf(parsed.weights)).toBe(Object.prototype);
  expect(parsed.weights['a']).toBe(1);
});

test('cuts endless lists and texts', () => {
  const parsed = parseAuditSettings({ competitors: Array(5000).fill('x'.repeat(5000)) });
  expect(parsed.competitors).toHaveLength(200);
  expect(parsed.competitors[0]).toHaveLength(200);
});
