import { expect, test } from 'vitest';
import { compilePhrases, findPhrases } from './phrase-matcher.ts';
import { tokenize } from './text-tokens.ts';

const found = (phrases: readonly string[], text: string) =>
  findPhrases(compilePhrases(phrases.map((phrase) => [phrase, null] as const)), tokenize(text)).map(
    (match) => match.phrase,
  );

test.each([
  ['write for us', 'Want to Write  for Us?'],
  ['write for us', 'write-for-us'],
  ['schreib für uns', 'Schreib fur uns'],
  ['schreib für uns', 'schreib fuer uns'],
  ['écrivez pour nous', 'ECRIVEZ POUR NOUS'],
  ['współpraca', 'Wspolpraca'],
  ['bizim için yazın', 'BİZİM İÇİN YAZIN'],
  ["we don't accept guest posts", 'We don’t accept guest posts.'],
  ['casino', 'cas\u200Bino'],
  ['casino', 'саsinо'],
  ['casino', 'ｃａｓｉｎｏ'],
  ['#ad', 'Lovely shoes #ad'],
  ['[reklama]', 'Tekst [reklama]'],
  ['certainly! here is', 'Certainly! Here is your article'],
  ['हमारे लिए लिखें', 'आप भी हमारे लिए लिखें।'],
  ['en iyi', 'EN İYİ'],
])('finds %s in %s', (phrase, text) => {
  expect(found([phrase], text)).toEqual([phrase]);
});

test.each([
  ['cialis', 'a specialist of socialist commercialisation'],
  ['slot', 'slots'],
  ['essay', 'essayer, essayist, Essex'],
  ['write for us', 'What we write. For us it is fun'],
  ['write for us', 'Write | for us'],
  ['#ad', 'an ad for shoes'],
  ['[reklama]', 'to reklama była'],
  ['sex', 'Sussex and Middlesex'],
  ['हमारे लिए', 'हमार लिए'],
])('does not find %s in %s', (phrase, text) => {
  expect(found([phrase], text)).toEqual([]);
});

test('prefers the longest phrase and never counts a word twice', () => {
  expect(found(['guest post', 'guest post guidelines', 'guidelines'], 'Our guest post guidelines')).toEqual([
    'guest post guidelines',
  ]);
});

test('tells where in the text a phrase stands', () => {
  const [match] = findPhrases(compilePhrases([['guest post', 'door']]), tokenize('A «guest post», please'));
  expect(match).toMatchObject({ tag: 'door', start: 3, end: 13, firstWord: 1, endWord: 3 });
});

test('stays linear on a hostile text', () => {
  const text = 'write for '.repeat(30_000);
  expect(found(['write for us', 'write for write for write for us'], text)).toEqual([]);
});
