import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { articleFacts, paragraphOf, paragraphs } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { keywordStuffing } from './keyword-stuffing.ts';

/** So many words, of which the phrase stands in the text so many times. */
function stuffed(phrase: string, times: number, total: number) {
  const filler = Array.from({ length: total - times * phrase.split(' ').length }, (_, at) => `other${at}`);
  const step = Math.floor(filler.length / times);
  const text = Array.from({ length: times }, (_, at) =>
    [...filler.slice(at * step, (at + 1) * step), phrase].join(' '),
  );
  return articleFacts({ blocks: paragraphs(`${text.join(' ')} ${filler.slice(times * step).join(' ')}`.trim()) });
}

const CITIES = Array.from({ length: 15 }, (_, at) => `City ${at}`).join(', ');

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['a natural text', { article: stuffed('garden hose', 5, 400) }, [1, 'none']],
  ['eight times in a long text', { article: stuffed('garden hose', 8, 800) }, [1, 'fine']],
  ['eight times in 400 words', { article: stuffed('garden hose', 8, 400) }, [0.467, 'heavy']],
  ['every other word', { article: stuffed('garden hose', 40, 400) }, [0.2, 'heavy']],
  ['the name of its subject', { article: stuffed('Garden Hose', 40, 400) }, [1, 'none']],
  ['short', { article: stuffed('garden hose', 8, 149) }, ['not-applicable', 'short']],
  [
    'a list of places',
    { article: articleFacts({ blocks: [paragraphOf(200), ...paragraphs(CITIES)] }) },
    [0.2, 'bare_list'],
  ],
  ['code', { article: { ...stuffed('garden hose', 40, 400), codeBlocks: 1 } }, ['not-applicable', 'docs']],
  ['no article', { article: null }, ['unknown', 'no_article']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(keywordStuffing, page)).toEqual(verdict);
});
