import { expect, test } from 'vitest';
import { auditContext, pageSnapshot } from '../../tests/support/snapshots.ts';
import { pageLanguage } from './page-language.ts';

test.each([
  ['pt-br', 'pt', ['pt', 'en'], true],
  ['en-GB', 'en', ['en'], true],
  ['ja', 'ja', ['en'], false],
  [null, null, ['en'], false],
])('%s', (code, primary, lexicons, isCovered) => {
  const page = pageSnapshot({ language: { code, declared: null, detected: null, confidence: 0, direction: 'ltr' } });
  expect(pageLanguage(page, auditContext())).toEqual({ primary, lexicons, isCovered });
});
