import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, paragraphs } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { lowEffortText } from './low-effort-text.ts';

const HONEST = [
  'Tomatoes like a steady supply of water.',
  'Water them early in the morning before the sun is high.',
  'Feel the soil with a finger before you reach for the can.',
  'Leaves that curl at noon recover in the evening.',
  'Mulch keeps the ground moist for days.',
  'Rain water is softer than what comes from the tap.',
];
const withText = (...texts: readonly string[]) => ({ article: articleFacts({ blocks: paragraphs(...texts) }) });
const TWICE = 'Our garden hose with seven layers is the best choice for every gardener.';

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['honest', withText(...HONEST), [1, 'none']],
  ['raw assistant text', withText(...HONEST, 'As an AI language model, I cannot water.'), [0, 'some']],
  ['sample text', withText(...HONEST, 'Lorem ipsum dolor sit amet.'), [0.4, 'some']],
  ['an unfilled field', withText(...HONEST, 'Welcome to %%sitename%% today.'), [0.4, 'some']],
  ['the same sentence over and over', withText(...HONEST, TWICE, TWICE, TWICE), [0.7, 'some']],
  ['too little text', withText('Tomatoes like water.'), ['unknown', 'short']],
  ['no article', { article: null }, ['unknown', 'short']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(lowEffortText, page)).toEqual(verdict);
});

test('a long opening that says the title again and again is filler', () => {
  const restated = Array(3).fill(
    'Watering tomatoes in summer heat is what watering tomatoes in summer heat is about, friends.',
  );
  const blocks = [
    ...paragraphs(...restated.map((text, at) => `${text} Point ${'abc'[at]} comes later.`)),
    { kind: 'heading', text: 'When', level: 2 } as const,
    ...paragraphs('Early.', 'Then rest.'),
  ];
  const article = articleFacts({ title: 'Watering tomatoes in summer heat', blocks });
  expect(verdictOf(lowEffortText, { article })[0]).toBeLessThanOrEqual(0.7);
});
