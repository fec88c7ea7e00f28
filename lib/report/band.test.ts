import { expect, test } from 'vitest';
import { bandOf } from './band.ts';

test.each([
  [100, 'strong'],
  [75, 'strong'],
  [74, 'worth-a-pitch'],
  [55, 'worth-a-pitch'],
  [54, 'caution'],
  [35, 'caution'],
  [34, 'avoid'],
  [0, 'avoid'],
])('%d is %s', (score, band) => {
  expect(bandOf(score)).toBe(band);
});
