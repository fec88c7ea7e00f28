import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import { articleFacts } from '../../../tests/support/snapshots.ts';
import type { ArticleBlock, PageSnapshot } from '../../snapshot/types.ts';
import { llmLeftoverRaw } from './llm-leftover-raw.ts';

const RAW = 'As an AI language model, I cannot water tomatoes.';
const withText = (text: string, kind: ArticleBlock['kind'] = 'paragraph', title = 'Watering tomatoes') => ({
  title: { text: title, count: 1 },
  article: articleFacts({ title, blocks: [{ kind, text, level: null }] }),
});

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['raw text', withText(RAW), true],
  ['in a list', withText(RAW, 'list-item'), true],
  ['in Spanish', withText('Como modelo de lenguaje, no puedo regar.'), true],
  ['in a quote', withText(RAW, 'quote'), false],
  ['in code', withText(RAW, 'code'), false],
  ['in quotation marks', withText('Editors laughed when they read “As an AI language model” in print.'), false],
  ['in French quotation marks', withText('Ils ont lu « As an AI language model » et ri.'), false],
  ['behind a quotation', withText(`"Water them," she said. „Viel.“ ${RAW}`), true],
  ['in an article about assistants', withText(RAW, 'paragraph', 'How ChatGPT writes'), false],
  ['an answer in an article about AI', withText(RAW, 'paragraph', 'How AI changes gardens'), false],
  [
    'amid the prose of an article about AI',
    withText(`Pumps save water. ${RAW}`, 'paragraph', 'How AI changes gardens'),
    true,
  ],
  ['introduced in an article about AI', withText(`It said: ${RAW}`, 'paragraph', 'How AI changes gardens'), false],
  ['amid a list of an article about AI', withText(`Pumps. ${RAW}`, 'list-item', 'How AI changes gardens'), false],
  [
    'amid the prose of an article about chatbots',
    withText(`It replied. ${RAW}`, 'paragraph', 'AI chatbots in gardens'),
    false,
  ],
  ['a field of a letter', withText('Hello [your name], thank you for watering.'), false],
  ['nothing', withText('Tomatoes like water.'), false],
  ['no article', { article: null }, false],
])('%s', (_, page, fires) => {
  expect(fired(llmLeftoverRaw, page)).toBe(fires);
});
