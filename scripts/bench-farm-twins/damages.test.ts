import { describe, expect, test } from 'vitest';
import { COMBINED, DAMAGES } from './damages.ts';

const LONG = 'Tomatoes like a steady supply of water and a place in the sun. '.repeat(5);
const PAGE = `<html><head><title>T</title><meta name="author" content="Ada Green"></head><body><h1>T</h1><p>${LONG}</p><p>${LONG}</p></body></html>`;

describe('every damage', () => {
  test.each(DAMAGES.map((damage) => [damage.id, damage] as const))(
    '%s changes the page and keeps its text',
    (_, damage) => {
      const damaged = damage.apply(PAGE);
      expect(damaged).not.toBe(PAGE);
      expect(damaged).toContain(LONG.trim());
      expect(damage.namedBy.length).toBeGreaterThan(0);
    },
  );
});

test('the combined damage holds them all', () => {
  const damaged = COMBINED.apply(PAGE) ?? '';
  for (const sign of ['luckyspins-casino', 'Buy guest post', '>admin<', 'cialis', 'noindex', 'AI language model'])
    expect(damaged).toContain(sign);
  expect(damaged).not.toContain('Ada Green');
});

test('a page without running text has no place for links', () => {
  expect(DAMAGES[0]?.apply('<body><p>Short.</p></body>')).toBeNull();
});
