import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

test.each([
  ['One. Two words here. Three.', 'words', 60, 'Two words here.'],
  ['One. Two words here', 'words', 60, 'Two words here'],
  ['Version 2.5 is out. See it.', 'is out', 60, 'Version 2.5 is out.'],
  ['She said “Go!” Then a word came. End.', 'word', 60, 'Then a word came.'],
  ['前の文。この言葉は短い。次の文。', '言葉', 60, 'この言葉は短い。'],
  ['word', 'word', 60, 'word'],
  ['Nothing of the kind.', 'word', 60, null],
  ['Anything.', '', 60, null],
])('%j around %j', (text, words, limit, expected) => {
  expect(sentenceAround(text, words, limit)).toBe(expected);
});

test('a long sentence is cut around the words', () => {
  const text = `${'before '.repeat(50)}needle ${'after '.repeat(50)}.`;
  const cut = sentenceAround(text, 'needle', 80);
  expect(cut).toContain('before needle after');
  expect(cut!.length).toBeLessThanOrEqual(80);
});
