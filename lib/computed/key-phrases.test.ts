import { expect, test } from 'vitest';
import { articleFacts, auditContext, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import { keyPhrases } from './key-phrases.ts';

const phrasesOf = (title: string, ...texts: readonly string[]) =>
  keyPhrases(
    pageSnapshot({
      title: { text: title, count: 1 },
      article: articleFacts({ title, blocks: paragraphs(...texts) }),
    }),
    auditContext(),
  ).map(({ term, count }) => `${term} ${count}`);

test('words that stand together are one phrase, and not told again one by one', () => {
  const text = 'Cleaning services in San Diego cost more. San Diego homes are big. We like San Diego.';
  const phrases = phrasesOf('House cleaning in San Diego', text);
  expect(phrases[0]).toBe('san diego 3');
  expect(phrases.join()).not.toMatch(/\bsan \d|\bdiego 3,diego/);
});

test('a pause or a full stop ends a phrase', () => {
  const phrases = phrasesOf('Roses', 'Roses. Gardens, roses. Gardens, roses. Gardens of roses. Roses, gardens.');
  expect(phrases).toEqual(['roses 5', 'gardens 4']);
});

test('a word that also stands alone is told beside its phrase', () => {
  const phrases = phrasesOf(
    'Garden soil',
    'Garden soil is dark. Garden soil is deep. The garden is old, the garden is big, a garden is fine, my garden too.',
  );
  expect(phrases).toContain('garden soil 2');
  expect(phrases).toContain('garden 6');
});

test('the same words in another order are not told twice', () => {
  const phrases = phrasesOf(
    'A book club',
    'Book club book club book club book club. The book is here, the club is there.',
  );
  expect(phrases.filter((phrase) => phrase.includes(' ') && /book.*club|club.*book/.test(phrase))).toHaveLength(1);
});

test('a compound with a hyphen is never cut in two', () => {
  const text =
    'Best self-employed accounting. The best self-employed accounting. Best self-employed accounting, again.';
  const phrases = phrasesOf('Accounting', text).filter((phrase) => phrase.includes(' '));
  expect(phrases).toContain('self-employed accounting 3');
  expect(phrases.join()).not.toMatch(/best self \d|(?:^|,)employed accounting/);
});

test('the cells of a table do not run into one another', () => {
  const cells = 'Monthly storage Unlimited storage Yearly storage Unlimited storage Daily storage Unlimited storage';
  const blocks = paragraphs(cells, 'Cloud storage is cheap. We use cloud storage. Who needs cloud storage?');
  const terms = keyPhrases(
    pageSnapshot({
      article: articleFacts({
        title: 'Cloud storage',
        blocks: blocks.map((b, at) => (at === 0 ? { ...b, kind: 'table' } : b)),
      }),
    }),
    auditContext(),
  ).map(({ term }) => term);
  expect(terms).toContain('cloud storage');
  expect(terms.join()).not.toMatch(/storage unlimited|unlimited storage/);
});

test('without an article there is nothing', () => {
  expect(keyPhrases(pageSnapshot({ article: null }), auditContext())).toEqual([]);
});
