import { expect, test } from 'vitest';
import { signedPoints } from './signed-points.ts';

test.each([
  [11.3, '+11.3'],
  [-4, '−4.0'],
  [0.05, '+0.1'],
  [-0.04, '0.0'],
  [0, '0.0'],
])('%d is %s', (points, text) => {
  expect(signedPoints(points)).toBe(text);
});
