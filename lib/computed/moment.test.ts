import { expect, test } from 'vitest';
import { momentOf } from './moment.ts';

test.each([
  '2026-03-14',
  '2024-02-29T23:59:59Z',
  '2024-03-01T00:30:00.123+05:30',
  '1999-12-31T10:00-0800',
  '2000-02-29',
  '2100-03-01',
  '25 Jun 2026 15:00:00 GMT',
  'Thu, 25 Jun 2026 15:00:00 PST',
])('%s is read as the platform reads it', (text) => {
  expect(momentOf(text)).toBe(Math.floor(Date.parse(text.replace('.123', ''))));
});

test.each([
  ['Friday, 25-Jun-26 15:00 CET', '2026-06-25T14:00:00Z'],
  ['25 June 2026', '2026-06-25'],
  ['2026-03', '2026-03-01'],
])('%s', (text, same) => {
  expect(momentOf(text)).toBe(Date.parse(same));
});

test.each(['', 'soon', '2026-13-01', '32 Jan 2026', '14 Foo 2026', '2026', '99999999999'])('%j is no date', (text) => {
  expect(momentOf(text)).toBeNull();
});
