import { expect, test } from 'vitest';
import type { LexiconLanguage } from '../lexicons/languages.ts';
import { isNegated } from './negation.ts';
import { compilePhrases, findPhrases } from './phrase-matcher.ts';
import { tokenize } from './text-tokens.ts';

const negated = (text: string, phrase: string, languages: readonly LexiconLanguage[]) => {
  const tokens = tokenize(text);
  const [match] = findPhrases(compilePhrases([[phrase, null]]), tokens);
  return isNegated(match!, tokens, languages);
};

test.each<[string, string, readonly LexiconLanguage[]]>([
  ['We do not sell dofollow links', 'dofollow links', ['en']],
  ['We never, ever offer any dofollow links', 'dofollow links', ['en']],
  ["Nous n'acceptons pas de liens dofollow", 'liens dofollow', ['fr', 'en']],
  ['Wir bieten keine Dofollow-Links', 'dofollow links', ['de', 'en']],
  ['Não vendemos links dofollow', 'links dofollow', ['pt', 'en']],
])('%s is a refusal', (text, phrase, languages) => {
  expect(negated(text, phrase, languages)).toBe(true);
});

test.each<[string, string, readonly LexiconLanguage[]]>([
  ['We sell dofollow links', 'dofollow links', ['en']],
  ['This is not hard. We sell dofollow links', 'dofollow links', ['en']],
  ['Do not wait one more day and come to buy our dofollow links', 'dofollow links', ['en']],
  ['Publique no nosso blog links dofollow', 'links dofollow', ['pt']],
])('%s is an offer', (text, phrase, languages) => {
  expect(negated(text, phrase, languages)).toBe(false);
});
