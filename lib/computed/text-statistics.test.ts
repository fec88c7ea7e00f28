import { expect, test } from 'vitest';
import { articleFacts, auditContext, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import type { ArticleBlock } from '../snapshot/types.ts';
import { textStatistics } from './text-statistics.ts';

const statistics = (blocks: readonly ArticleBlock[], code: string | null = 'en', title = 'A title') =>
  textStatistics(
    pageSnapshot({
      language: { code, declared: null, detected: null, confidence: 1, direction: 'ltr' },
      article: articleFacts({ blocks, title }),
    }),
    auditContext(),
  )!;

test.each<[string, readonly string[]]>([
  ['One here. Two there! Is this three?', ['One here.', 'Two there!', 'Is this three?']],
  ['Mr. Smith met Dr. Jones at 3.5 p.m. today.', ['Mr. Smith met Dr. Jones at 3.5 p.m. today.']],
  ['“Stop.” She stopped.', ['“Stop.”', 'She stopped.']],
  ['¿Qué tal? ¡Bien!', ['¿Qué tal?', '¡Bien!']],
  ['今日は晴れです。明日は雨です。', ['今日は晴れです。', '明日は雨です。']],
  ['no end', ['no end']],
  ['... !!!', []],
])('%s', (text, expected) => {
  expect(statistics(paragraphs(text)).sentences.map((sentence) => sentence.text)).toEqual(expected);
});

test('leaves code, tables and headings out and says in which block a sentence stands', () => {
  const blocks: ArticleBlock[] = [
    { kind: 'heading', text: 'A heading here.', level: 2 },
    { kind: 'code', text: 'const a = 1.', level: null },
    { kind: 'list-item', text: 'An item.', level: null },
  ];
  expect(statistics(blocks).sentences).toMatchObject([{ text: 'An item.', words: 2, block: 2 }]);
});

test('halves the characters of scripts without spaces', () => {
  expect(statistics(paragraphs('今日は晴れです。'), 'ja').words).toBe(4);
});

const sentence = (words: number) => `${'word '.repeat(words - 1)}end.`;

test.each([
  ['en', 20, 0],
  ['en', 21, 1],
  ['es', 25, 0],
  ['ru', 16, 1],
])('%s: a sentence of %d words, share %d', (code, words, expected) => {
  expect(statistics(paragraphs(sentence(words)), code).longShare).toBe(expected);
});

test.each(['pt', 'tr', 'id', 'ja', null])('%s has no rule', (code) => {
  expect(statistics(paragraphs(sentence(40)), code)).toMatchObject({ longFrom: null, longShare: null });
});

test('reading ease tells plain text from heavy text, and needs enough of it', () => {
  const plain = statistics(paragraphs('The cat sat on the mat. It was a big cat. '.repeat(12))).readingEase ?? 0;
  const heavy =
    statistics(
      paragraphs('Organisational interoperability considerations necessitate multidimensional evaluation. '.repeat(20)),
    ).readingEase ?? 0;
  expect(plain).toBeGreaterThan(90);
  expect(heavy).toBeLessThan(0);
  expect(statistics(paragraphs('The cat sat.')).readingEase).toBeNull();
});

test('notices sentences said again with other numbers', () => {
  const text =
    'Our plumbers in Austin fix leaking pipes fast. Our plumbers in Austin fix 24 leaking pipes fast. Call us.';
  expect(statistics(paragraphs(text)).repeatedShare).toBeCloseTo(1 / 3);
  expect(statistics(paragraphs('One thing. Another thing.')).repeatedShare).toBe(0);
});

test('measures what stands before the first subheading', () => {
  const blocks: ArticleBlock[] = [
    ...paragraphs('One two three.'),
    { kind: 'heading', text: 'Part', level: 2 },
    ...paragraphs('Four.'),
  ];
  expect(statistics(blocks).openingShare).toBe(0.75);
  expect(statistics(paragraphs('One.')).openingShare).toBeNull();
});

test('counts sentences that only restate the title', () => {
  const text = 'You will learn to choose cheap running shoes here. Choose cheap running shoes now. Mulch is good.';
  expect(statistics(paragraphs(text), 'en', 'How to choose cheap running shoes').titleRestatements).toBe(2);
});

test('an empty article and no article', () => {
  expect(statistics([])).toMatchObject({ words: 0, longShare: null, repeatedShare: 0 });
  expect(textStatistics(pageSnapshot({ article: null }), auditContext())).toBeNull();
});
