import { expect, test } from 'vitest';
import { dayNumber, daysBetween, isoDay } from './calendar.ts';

test.each([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11_016],
  [2026, 3, 14, 20_526],
  [2026, 12, 31, 20_818],
])('day %d-%d-%d is number %d and back', (year, month, day, number) => {
  expect(dayNumber(year, month, day)).toBe(number);
  expect(isoDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
});

test.each([
  [2026, 2, 29],
  [1900, 2, 29],
  [2026, 13, 1],
  [2026, 0, 1],
  [2026, 4, 31],
  [2026, 4, 0],
  [2026, 4, 1.5],
  [Number.NaN, Number.NaN, Number.NaN],
])('there is no day %d-%d-%d', (year, month, day) => {
  expect(dayNumber(year, month, day)).toBeNull();
});

test('every day of eight years is the one after the day before', () => {
  const first = dayNumber(2023, 12, 31) ?? 0;
  for (let number = first; number < first + 2_922; number += 1) {
    expect(isoDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
  }
});

test.each([
  ['2026-03-14', '2026-03-14T23:00:00Z', 0],
  ['2025-12-31', '2026-01-01', 1],
  ['2026-03-14', 'soon', Number.NaN],
])('from %s to %s are %d days', (one, other, days) => {
  expect(daysBetween(one, other)).toBe(days);
});
