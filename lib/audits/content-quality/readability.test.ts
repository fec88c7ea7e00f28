import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, auditContext, pageSnapshot, paragraphs } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { readability } from './readability.ts';

const sentence = (words: number) =>
  `The ${Array(words - 2)
    .fill('tomato')
    .join(' ')} grows.`;
const text = (...lengths: readonly number[]) => ({
  article: articleFacts({ blocks: paragraphs(lengths.map(sentence).join(' ')) }),
});
const ten = (long: number, words = 30) => text(...Array(long).fill(words), ...Array(10 - long).fill(10));

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['short sentences', ten(0), [1, 'easy']],
  ['as many long ones as half of all articles have', ten(3), [1, 'easy']],
  ['as many as one article in ten has', ten(6), [0.5, 'hard']],
  ['nothing but long ones', ten(10), [0.1, 'hard']],
  ['too few sentences', text(10, 10, 10), ['unknown', 'short']],
  ['no article', { article: null }, ['unknown', 'short']],
  [
    'French sentences of 22 words',
    { ...ten(10, 22), language: { ...pageSnapshot().language, code: 'fr' } },
    [1, 'easy'],
  ],
  [
    'a language without a rule',
    { ...ten(10), language: { ...pageSnapshot().language, code: 'tr' } },
    ['not-applicable', 'no_rule'],
  ],
])('%s', (_, page, verdict) => {
  expect(verdictOf(readability, page)).toEqual(verdict);
});

test('shows the longest sentences with their place', () => {
  const outcome = readability.evaluate(pageSnapshot(ten(1, 40)), auditContext());
  expect(outcome).toMatchObject({
    evidence: [{ message: { values: { count: 40 } }, locator: { kind: 'block', index: 0 } }],
  });
});
