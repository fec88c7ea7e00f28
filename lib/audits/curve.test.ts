import { describe, expect, test } from 'vitest';
import { type CurvePoints, describeCurve, valueOnCurve } from './curve.ts';

const CURVE: CurvePoints = [
  [0, 0],
  [10, 1],
  [20, 0.5],
];

describe('valueOnCurve', () => {
  test.each([
    [-5, 0],
    [0, 0],
    [5, 0.5],
    [10, 1],
    [15, 0.75],
    [20, 0.5],
    [1e9, 0.5],
    [Number.POSITIVE_INFINITY, 0.5],
  ])('at %d is %d', (x, value) => {
    expect(valueOnCurve(CURVE, x)).toBeCloseTo(value, 12);
  });

  test('a curve of one point is flat', () => {
    expect(valueOnCurve([[3, 0.4]], 99)).toBe(0.4);
  });
});

test('describeCurve lists the points', () => {
  expect(describeCurve(CURVE)).toBe('0 → 0, 10 → 1, 20 → 0.5');
});
