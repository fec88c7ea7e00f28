import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { auditContext, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { languageMismatch } from './language-mismatch.ts';

const spanish = { language: { ...pageSnapshot().language, code: 'es-mx' } };

test.each<[string, Partial<PageSnapshot>, readonly string[], boolean]>([
  ['Spanish for those who write English', spanish, ['en'], true],
  ['Spanish for those who write both', spanish, ['en', 'es'], false],
  ['another Spanish', spanish, ['es-ES'], false],
  ['no languages set', spanish, [], false],
  ['an unknown language', { language: { ...pageSnapshot().language, code: null } }, ['en'], false],
])('%s', (_, page, languages, fires) => {
  expect(fired(languageMismatch, page, auditContext({ languages }))).toBe(fires);
});
