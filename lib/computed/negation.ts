import type { LexiconLanguage } from '../lexicons/languages.ts';
import { NEGATIONS } from '../lexicons/negations.ts';
import { lexiconMatcher, tagged } from './lexicon-matcher.ts';
import { findPhrases, type PhraseMatch } from './phrase-matcher.ts';
import { sliceTokens, type TextTokens } from './text-tokens.ts';

/** How many words before a phrase a negation may stand and still turn it around. Heuristic. */
const WINDOW = 6;

/** Whether a negation stands close before the phrase in the same sentence: "we do not sell dofollow links". */
export function isNegated(
  match: PhraseMatch<unknown>,
  tokens: TextTokens,
  languages: readonly LexiconLanguage[],
): boolean {
  let from = match.firstWord;
  while (from > 0 && match.firstWord - from < WINDOW && tokens.gaps[from] !== 'stop') from -= 1;
  return findPhrases(matcherFor(languages), sliceTokens(tokens, from, match.firstWord)).length > 0;
}

const matcherFor = lexiconMatcher((language) => tagged(NEGATIONS[language], null));
