import { expect, test } from 'vitest';
import { createTranslate } from '../../lib/i18n/translate.ts';
import { signedPoints } from './signed-points.ts';

test.each([
  ['en', 11.3, '+11.3'],
  ['en', -4, '−4.0'],
  ['en', 0.05, '+0.1'],
  ['en', -0.04, '0.0'],
  ['en', 0, '0.0'],
  ['de', -4.25, '−4,3'],
])('in %s, %d is %s', (language, points, text) => {
  const translate = createTranslate((key) => (key === 'app_decimal' ? '{number.1}' : ''), language);
  expect(signedPoints(points, translate)).toBe(text);
});
