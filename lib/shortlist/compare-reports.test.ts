import { describe, expect, test } from 'vitest';
import type { CapResult, Finding, Report } from '../report/types.ts';
import { compareReports } from './compare-reports.ts';
import { bodyOf } from './prospect.fixture.ts';

const BASE: Report = { ...bodyOf('x').report, score: 60, caps: [], findings: [] };
const finding = (id: string, points: number, value: number | null = points / 10): Finding => ({
  id,
  category: 'trust',
  status: 'mixed',
  value,
  weight: 10,
  confidence: 1,
  points,
  possible: 10,
  summary: { key: 'k' },
  evidence: [],
});
const cap = (id: string): CapResult => ({ id, limit: 30, isBinding: true, summary: { key: id }, evidence: [] });

describe('compareReports', () => {
  test('two that say the same', () => {
    expect(compareReports(BASE, BASE)).toEqual({
      score: 0,
      isOtherEngine: false,
      newFlags: [],
      goneFlags: [],
      findings: [],
    });
  });

  test('red flags that came and went', () => {
    const { newFlags, goneFlags } = compareReports(
      { ...BASE, caps: [cap('a'), cap('b')] },
      { ...BASE, caps: [cap('b'), cap('c')] },
    );
    expect([newFlags.map(({ id }) => id), goneFlags.map(({ id }) => id)]).toEqual([['c'], ['a']]);
  });

  test('findings by the size of their change; small ones and shifted shares left out', () => {
    const older = {
      ...BASE,
      findings: [finding('fell', 8), finding('rose', 1), finding('small', 5), finding('shifted', 4, 0.5)],
    };
    const newer = {
      ...BASE,
      findings: [finding('fell', 2), finding('rose', 9), finding('small', 5.4), finding('shifted', 6, 0.5)],
    };
    expect(compareReports(older, newer).findings.map(({ id, points }) => [id, points])).toEqual([
      ['rose', 8],
      ['fell', -6],
    ]);
  });

  test('a finding that only one of them has', () => {
    expect(compareReports(BASE, { ...BASE, findings: [finding('new', 3)] }).findings).toMatchObject([
      { id: 'new', points: 3, before: null },
    ]);
  });

  test.each([
    [null, 60, null],
    [60, null, null],
    [60, 48, -12],
  ])('scores %s and %s', (before, after, expected) => {
    expect(compareReports({ ...BASE, score: before }, { ...BASE, score: after }).score).toBe(expected);
  });

  test('another version of the scoring', () => {
    expect(compareReports({ ...BASE, engineVersion: '0.0.1' }, BASE).isOtherEngine).toBe(true);
  });
});
