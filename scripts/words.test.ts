import { expect, test } from 'vitest';
import { englishWords, withWords } from './words.ts';

test('the words are those of locales/en.yml', async () => {
  const translate = await englishWords();
  expect(translate({ key: 'extension.name' })).toBe('Guestworthy');
  expect(translate({ key: 'no.such_key' })).toBe('no.such_key');
});

test('every message gets its sentence, however deep, and nothing else changes', () => {
  const report = {
    score: 7,
    summary: { key: 'a' },
    findings: [{ id: 'x', quote: null, summary: { key: 'b', values: { count: 2 } } }],
    other: { key: 'c', note: 'not a message' },
  };
  expect(withWords(report, ({ key }) => `<${key}>`)).toEqual({
    score: 7,
    summary: { key: 'a', text: '<a>' },
    findings: [{ id: 'x', quote: null, summary: { key: 'b', values: { count: 2 }, text: '<b>' } }],
    other: { key: 'c', note: 'not a message' },
  });
});
