import { expect, test } from 'vitest';
import { pseudoMessages } from './pseudo-messages.ts';

const pseudo = (message: string, key = 'links_shown') => pseudoMessages({ [key]: { message } }, 'rtl')[key]?.message;

test('texts grow, and keep their values and plural forms', () => {
  const text = pseudo('{count} link on this page | {count} links on this page') ?? '';
  expect(text.match(/\{count\}/g)).toHaveLength(2);
  expect(text.split(' | ')).toHaveLength(2);
  expect(text.length).toBeGreaterThan(60);
  expect(text).not.toContain('on this');
});

test('a value with one decimal stays one', () => {
  expect(pseudo('{number.1}')).toContain('{number.1}');
});

test('the direction is the one to be tried', () => {
  expect(pseudo('ltr', 'extension_direction')).toBe('rtl');
});

test.each(['extension_language', 'extension_name', '@@ui_locale'])('%s stays', (key) => {
  expect(pseudo('en', key)).toBe('en');
});
