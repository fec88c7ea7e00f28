import { describe, expect, test } from 'vitest';
import { daysBetween, momentOf } from './iso-date.ts';

describe('momentOf', () => {
  test.each([
    ['2026-01-02', Date.UTC(2026, 0, 2)],
    ['2026-01-02T03:04:05Z', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['2026-01-02T03:04:05.678+02:00', Date.UTC(2026, 0, 2, 1, 4, 5, 678)],
    ['2026-13-02', null],
    ['2 January 2026', null],
    ['2026', null],
    ['', null],
  ])('%j', (iso, moment) => {
    expect(momentOf(iso)).toBe(moment);
  });
});

test('daysBetween counts parts of a day and goes below zero', () => {
  const noon = Date.UTC(2026, 0, 1, 12);
  expect(daysBetween(Date.UTC(2026, 0, 1), noon)).toBe(0.5);
  expect(daysBetween(noon, Date.UTC(2025, 11, 31, 12))).toBe(-1);
});
