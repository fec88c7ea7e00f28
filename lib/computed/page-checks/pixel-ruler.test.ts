import { describe, expect, test } from 'vitest';
import { DESCRIPTION_FONT_SIZE, fitToWidth, pixelWidth, TITLE_FONT_SIZE } from './pixel-ruler.ts';

describe('pixelWidth', () => {
  test.each([
    ['How to write a meta description that gets clicks', 415.7],
    ['WWWW', 75.5],
    ['W'.repeat(30), 566.4],
    ['', 0],
    ['漢字', 40],
    ['e\u0301', 11.1],
  ])('%j at title size', (text, width) => {
    expect(pixelWidth(text, TITLE_FONT_SIZE)).toBeCloseTo(width, 0);
  });

  test('grows with the size', () => {
    expect(pixelWidth('guest', 40)).toBeCloseTo(2 * pixelWidth('guest', 20), 9);
  });
});

describe('fitToWidth', () => {
  test('leaves alone what fits', () => {
    expect(fitToWidth('Short', TITLE_FONT_SIZE, 600)).toEqual({ shown: 'Short', isCut: false });
  });

  test('cuts at the end of a word, ellipsis included in the width', () => {
    const { shown, isCut } = fitToWidth('word '.repeat(60).trim(), DESCRIPTION_FONT_SIZE, 200);
    expect(isCut).toBe(true);
    expect(shown).toMatch(/^(?:word )+…$/);
    expect(pixelWidth(shown, DESCRIPTION_FONT_SIZE)).toBeLessThanOrEqual(204);
  });

  test('cuts inside a word that has no end', () => {
    const { shown } = fitToWidth('W'.repeat(100), TITLE_FONT_SIZE, 100);
    expect(shown).toBe('WWWW …');
  });
});
