import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutLogs, withoutMethods, withoutTables } from './trim-readability.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

test('what is left is a whole library without the methods that are never called', () => {
  const trimmed = withoutMethods(SOURCE);
  expect(() => new Function(trimmed)).not.toThrow();
  expect(trimmed).not.toMatch(/^ {2}(?:parse|_getJSONLD|_fixLazyImages)\(/m);
  expect(trimmed).toMatch(/^ {2}_grabArticle\(/m);
});

test('patterns and tables that are not used any more are left out', () => {
  const trimmed = withoutTables(withoutMethods(SOURCE));
  expect(() => new Function(trimmed)).not.toThrow();
  expect(trimmed).not.toMatch(/srcsetUrl|nextLink|jsonLdArticleTypes|HTML_ESCAPE_MAP|valign|DEPRECATED/);
  expect(() => withoutTables(SOURCE)).toThrow('is used');
});

test('nothing is told to the log', () => {
  const silent = withoutLogs(SOURCE);
  expect(() => new Function(silent)).not.toThrow();
  expect(silent).not.toContain('this.log');
  expect(silent).toContain('this._flags =');
});

test('a library that has changed stops the build', () => {
  expect(() => withoutMethods(SOURCE.replace('_getJSONLD(doc)', '_readJSONLD(doc)'))).toThrow('_getJSONLD');
});
