import { expect, test } from 'vitest';
import { contrast, parseColour, WHITE } from './colour.ts';

test.each([
  ['rgb(0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 1 }],
  ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
  ['color(srgb 1 1 1)', null],
  ['', null],
])('%s', (value, colour) => {
  expect(parseColour(value)).toEqual(colour);
});

test('contrast runs from 1 to 21, whichever comes first', () => {
  const black = { red: 0, green: 0, blue: 0, alpha: 1 };
  expect(contrast(WHITE, WHITE)).toBe(1);
  expect(contrast(black, WHITE)).toBeCloseTo(21);
  expect(contrast(WHITE, black)).toBeCloseTo(21);
});
