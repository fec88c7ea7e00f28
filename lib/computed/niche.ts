import type { Niche, NicheTerm } from '../settings/audit-settings.ts';
import { tokenize } from './text-tokens.ts';
import { isVagueWord, VAGUE_WEIGHT } from './vague-word.ts';
import { isStopWord, stem } from './word-forms.ts';

/**
 * What a user's sentence about their subject means as weighted terms: "remote team software for small companies" gives
 * its content words; where the user separates ideas by commas or lines, each idea of several words is one phrase.
 * Words that fit any trade ("software", "small") weigh less.
 *
 * @param language primary subtag of the sentence, for stop words; English ones are always left out
 */
export function nicheFromText(text: string, language: string | null = 'en'): Niche {
  const pieces = text
    .slice(0, LONGEST_TEXT)
    .split(SEPARATORS)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const terms = pieces.length > 1 ? pieces.flatMap((piece) => phraseTerm(piece, language)) : wordTerms(text, language);
  return { text, terms: withoutRepeats(terms, language).slice(0, MOST_TERMS) };
}

/** The words of a term, folded and stemmed: how terms are compared. */
export const termStems = (term: string, language: string | null): readonly string[] =>
  contentWords(term, language).map(({ folded }) => stem(folded, language));

const SEPARATORS = /[,;|\n•·/]+/u;
const LONGEST_TEXT = 500;
const MOST_TERMS = 12;
const LONGEST_PHRASE_WORDS = 4;

interface ContentWord {
  readonly shown: string;
  readonly folded: string;
}

function contentWords(text: string, language: string | null): readonly ContentWord[] {
  const { words, starts, ends } = tokenize(text);
  return words.flatMap((folded, at) => {
    const isFiller = isStopWord(folded, language) || isStopWord(folded, 'en') || [...folded].length < 2;
    return isFiller ? [] : [{ shown: text.slice(starts[at], ends[at]).toLowerCase(), folded }];
  });
}

const weightOf = ({ folded }: ContentWord): number => (isVagueWord(folded) ? VAGUE_WEIGHT : 1);

const wordTerms = (text: string, language: string | null): readonly NicheTerm[] =>
  contentWords(text, language).map((word) => ({ term: word.shown, weight: weightOf(word) }));

/** A piece between commas: one phrase when it is short, else its words. */
function phraseTerm(piece: string, language: string | null): readonly NicheTerm[] {
  const words = contentWords(piece, language);
  if (words.length > LONGEST_PHRASE_WORDS) return wordTerms(piece, language);
  if (words.length === 0) return [];
  return [{ term: words.map(({ shown }) => shown).join(' '), weight: Math.max(...words.map(weightOf)) }];
}

function withoutRepeats(terms: readonly NicheTerm[], language: string | null): readonly NicheTerm[] {
  const byStems = new Map<string, NicheTerm>();
  for (const term of terms) {
    const key = termStems(term.term, language).join(' ');
    if (!byStems.has(key)) byStems.set(key, term);
  }
  return [...byStems.values()];
}
