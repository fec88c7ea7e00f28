import type { Niche, NicheTerm } from './audit-settings.ts';

/**
 * Reads one line about what the user writes about as weighted terms: each phrase between commas or small words counts
 * in full, and so do its last two words when it is longer, since posts rarely repeat a long phrase; single words of a
 * phrase count for little. `null` when nothing is left.
 */
export function nicheFromText(text: string): Niche | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  const terms = new Map<string, NicheTerm>();
  const add = (term: string, weight: number) => {
    const known = terms.get(term);
    if (known === undefined || known.weight < weight) terms.set(term, { term, weight });
  };
  for (const phrase of phrases(line)) {
    if (phrase.length <= LONGEST_PHRASE) add(phrase.join(' '), PHRASE_WEIGHT);
    for (let start = 0; phrase.length > PAIR && start + PAIR <= phrase.length; start += 1) {
      add(phrase.slice(start, start + PAIR).join(' '), PAIR_WEIGHT);
    }
    if (phrase.length > 1) for (const word of phrase) if (word.length >= SHORTEST_WORD) add(word, WORD_WEIGHT);
  }
  return terms.size === 0 ? null : { text: line, terms: [...terms.values()].slice(0, MOST_TERMS) };
}

/** Heuristic, all five. */
const PHRASE_WEIGHT = 1;
const PAIR_WEIGHT = 0.7;
const WORD_WEIGHT = 0.3;
const LONGEST_PHRASE = 4;
const MOST_TERMS = 40;

const PAIR = 2;
const SHORTEST_WORD = 3;

/** The line as lists of words, parted at punctuation and at words that carry no subject. */
function phrases(line: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const part of line.toLowerCase().split(/[,;:/|.!?()"“”]+/u)) {
    let phrase: string[] = [];
    for (const word of part.split(' ')) {
      if (word !== '' && !SMALL_WORDS.has(word)) {
        phrase.push(word);
        continue;
      }
      if (phrase.length > 0) found.push(phrase);
      phrase = [];
    }
    if (phrase.length > 0) found.push(phrase);
  }
  return found;
}

/** Words that part phrases and name no subject: English, and what people write around a subject. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a about all also an and any are as at but by for from how i in into is it its me mostly my near of on or other our over own such than that the their them these they things this those to under very we what which who with without write writing your & + -'.split(
    ' ',
  ),
);
