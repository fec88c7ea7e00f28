import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { titleQuality } from './title-quality.ts';

test.each<[string, string | null, readonly [number | string, string]]>([
  ['sound', 'Watering tomatoes in summer without wasting water', [1, 'sound']],
  ['missing', null, [0, 'faults']],
  ['short', 'Tomatoes', [0.6, 'faults']],
  ['wide on phones', `Watering tomatoes ${'w'.repeat(26)}`, [0.9, 'sound']],
])('%s', (_, text, verdict) => {
  expect(verdictOf(titleQuality, { title: { text, count: 1 } })).toEqual(verdict);
});
