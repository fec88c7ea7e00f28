import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocatePoints } from './points.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('allocatePoints', () => {
  test('has nothing to split without items', () => {
    expect(allocatePoints([])).toBeNull();
  });

  test('thirds still add up to one hundred', () => {
    const split = allocatePoints([1, 1, 1].map((weight) => ({ weight, value: 1 })));
    expect(split?.tenths.map(({ possible }) => possible)).toEqual([334, 333, 333]);
    expect(split?.base).toBe(100);
  });

  test('leaves everything and nothing alone while a value between can take the rounding', () => {
    const split = allocatePoints([
      { weight: 1, value: 1 },
      { weight: 1, value: 0 },
      { weight: 1, value: 0.5 },
    ]);
    expect(split?.tenths.map(({ earned }) => earned)).toEqual([334, 0, 166]);
    expect(split?.base).toBe(50);
  });

  test('adds up exactly, within bounds, near the ideal, whatever the weights and values', () => {
    const item = fc.record({
      weight: fc.double({ min: 0.01, max: 50, noNaN: true }),
      value: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (items) => {
        const split = allocatePoints(items);
        if (split === null) throw new Error('nothing was split');
        expect(sum(split.tenths.map(({ possible }) => possible))).toBe(1000);
        expect(sum(split.tenths.map(({ earned }) => earned))).toBe(split.base * 10);
        const total = sum(items.map(({ weight }) => weight));
        const mean = sum(items.map(({ weight, value }) => (weight / total) * value));
        expect(Math.abs(split.base - 100 * mean)).toBeLessThanOrEqual(0.5 + 1e-6);
        for (const { earned, possible } of split.tenths) {
          expect(earned).toBeGreaterThanOrEqual(0);
          expect(earned).toBeLessThanOrEqual(possible);
        }
      }),
    );
  });
});
