import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, pageSnapshot, paragraphOf } from '../../../tests/support/snapshots.ts';
import type { ArticleBlock } from '../../snapshot/types.ts';
import { structure } from './structure.ts';

const heading = { kind: 'heading', text: 'When', level: 2 } as const;
const item = { kind: 'list-item', text: 'Water', level: null } as const;

test.each<[string, readonly ArticleBlock[], readonly [number | string, string]]>([
  ['short', [paragraphOf(299)], ['not-applicable', 'short']],
  [
    'three parts of short paragraphs',
    [paragraphOf(150), heading, paragraphOf(150), heading, paragraphOf(150)],
    [1, 'clear'],
  ],
  ['a wall of text', [paragraphOf(700)], [0.4, 'dense']],
  ['a wall of text with a list', [paragraphOf(700), item], [0.5, 'dense']],
  ['one part of 350 words in short paragraphs', [paragraphOf(120), paragraphOf(120), paragraphOf(110)], [0.8, 'dense']],
])('%s', (_, blocks, verdict) => {
  expect(verdictOf(structure, { article: articleFacts({ blocks }) })).toEqual(verdict);
});

test('is unknown without an article', () => {
  expect(verdictOf(structure, { article: null })).toEqual(['unknown', 'no_article']);
});

test('points at the longest part', () => {
  const blocks = [paragraphOf(100), heading, paragraphOf(400)];
  const outcome = structure.evaluate(pageSnapshot({ article: articleFacts({ blocks }) }));
  expect(outcome).toMatchObject({ evidence: [{ message: { values: { count: 400 } }, locator: { index: 2 } }, {}] });
});
