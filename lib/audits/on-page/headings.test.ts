import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { headingFact, headingFacts } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { headings } from './headings.ts';

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['sound', { headings: headingFacts(headingFact(1, 'Watering tomatoes'), headingFact(2, 'When')) }, [1, 'sound']],
  ['none', {}, [0.6, 'faults']],
  [
    'many empty ones cost once',
    { headings: headingFacts(headingFact(1, 'Watering tomatoes'), ...Array(9).fill(headingFact(2, ''))) },
    [0.6, 'faults'],
  ],
  ['no article', { article: null }, ['not-applicable', 'no_article']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(headings, page)).toEqual(verdict);
});
