import { expect, test } from 'vitest';
import { betweenMarks } from './write-between-marks.ts';

test('replaces what stands between the marks and nothing else', () => {
  const document = 'Before\n<!-- a -->\n\nold\n\n<!-- /a -->\nAfter $1\n';
  expect(betweenMarks(document, 'a', 'new $&')).toBe('Before\n<!-- a -->\n\nnew $&\n\n<!-- /a -->\nAfter $1\n');
});

test.each(['nothing', '<!-- a -->', '<!-- /a --> <!-- a -->'])('%s has no place for it', (document) => {
  expect(() => betweenMarks(document, 'a', 'new')).toThrow('no marks');
});
