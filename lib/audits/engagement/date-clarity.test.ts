import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, dateFact } from '../../../tests/support/snapshots.ts';
import type { ArticleFacts, DateFact, PageSnapshot } from '../../snapshot/types.ts';
import { dateClarity } from './date-clarity.ts';

const dated = (datePublished: DateFact | null, overrides: Partial<ArticleFacts> = {}) => ({
  article: articleFacts({ datePublished, ...overrides }),
});

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['visible and in markup', dated(dateFact('2026-05-01')), [1, 'clear']],
  ['only in markup', dated(dateFact('2026-05-01', { isVisible: false })), [0.6, 'hidden']],
  ['only in the text', dated(dateFact('2026-05-01', { source: 'text' })), [0.7, 'clear']],
  ['from the address', dated(dateFact('2026-05-01', { source: 'url', isVisible: false })), [0.3, 'hidden']],
  ['contradicted', dated(dateFact('2026-05-01'), { dateConflicts: [dateFact('2021-05-01')] }), [0.7, 'conflict']],
  ['only an update', dated(null, { dateModified: dateFact('2026-05-01') }), [1, 'clear']],
  ['later today', dated(dateFact('2026-06-16')), [1, 'clear']],
  ['in the future', dated(dateFact('2026-06-17')), [0, 'future']],
  ['none', dated(null), [0, 'none']],
  [
    'documentation',
    { ...dated(null), pageKind: { kind: 'docs', confidence: 1, evidence: [] } },
    ['not-applicable', 'docs'],
  ],
  ['no article', { article: null }, ['unknown', 'no_article']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(dateClarity, page)).toEqual(verdict);
});
