import { expect, test } from 'vitest';
import { missedPoints, movers } from './movers.ts';
import type { Finding } from './types.ts';

const finding = (id: string, points: number, possible: number): Finding => ({
  id,
  category: 'trust',
  status: 'mixed',
  value: 0.5,
  weight: 1,
  confidence: 1,
  points,
  possible,
  summary: { key: 'x' },
  evidence: [],
});

const FINDINGS = [finding('full', 9, 9), finding('half', 2, 4.1), finding('lost', 0, 6), finding('silent', 0, 0)];

test('names the largest gains and losses, largest first, none of them zero', () => {
  const { earned, missed } = movers({ findings: FINDINGS });
  expect(earned.map(({ id }) => id)).toEqual(['full', 'half']);
  expect(missed.map(({ id }) => id)).toEqual(['lost', 'half']);
});

test('names no more than asked for', () => {
  expect(movers({ findings: FINDINGS }, 1)).toMatchObject({ earned: [{ id: 'full' }], missed: [{ id: 'lost' }] });
});

test('missed points keep one decimal', () => {
  expect(missedPoints(finding('half', 2, 4.1))).toBe(2.1);
});
