import { computed } from './computed.ts';
import { type KeyTerm, keyTerms } from './key-terms.ts';
import { pageLanguage } from './page-language.ts';
import { runningTokens, subjectTokens } from './page-words.ts';
import type { TextTokens } from './text-tokens.ts';
import { isStopWord, stem } from './word-forms.ts';

/** Words that stand together so often are one expression. Heuristic. */
const FEWEST = 3;
const FEWEST_IN_TITLE = 2;
const LONGEST = 3;
/** A word that stands mostly inside phrases is told by them. */
const TOLD_SHARE = 0.6;
const MOST_PHRASES = 6;

/**
 * What an article is about in the words of people: expressions such as `san diego` before the single words they are
 * made of. The strongest first; `weight` is that of the strongest word inside.
 */
export const keyPhrases = computed((page, context): readonly KeyTerm[] => {
  const { primary } = pageLanguage(page, context);
  const inTitle = new Set(phrasesIn(subjectTokens(page, context), primary).keys());
  const words = new Map(keyTerms(page, context).map((one) => [stem(one.term, primary), one]));
  const phrases = [...phrasesIn(runningTokens(page, context), primary)]
    .filter(([key, { count }]) => count >= (inTitle.has(key) ? FEWEST_IN_TITLE : FEWEST))
    .flatMap(([key, { shown, count }]) => {
      const weight = Math.max(0, ...key.split(' ').map((part) => words.get(part)?.weight ?? 0));
      return weight === 0 ? [] : [{ key, term: shown, count, weight }];
    })
    .toSorted((a, b) => b.weight - a.weight || b.count * sizeOf(b.key) - a.count * sizeOf(a.key));
  const chosen: typeof phrases = [];
  for (const one of phrases) {
    if (chosen.length === MOST_PHRASES) break;
    if (!chosen.some((other) => overlaps(one, other))) chosen.push(one);
  }
  const told = new Map<string, number>();
  for (const { key, count } of chosen) for (const part of key.split(' ')) told.set(part, (told.get(part) ?? 0) + count);
  const single = [...words].filter(([key, { count }]) => (told.get(key) ?? 0) < count * TOLD_SHARE);
  return [...chosen, ...single.map(([, one]) => one)]
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ term, count, weight }) => ({ term, count, weight }));
});

interface Phrase {
  readonly key: string;
  readonly count: number;
}

const sizeOf = (key: string): number => key.split(' ').length;

/** Whether a phrase says little more than a chosen one: two of its words are told by it, in whichever order. */
function overlaps(one: Phrase, other: Phrase): boolean {
  const told = new Set(other.key.split(' '));
  return one.key.split(' ').filter((part) => told.has(part)).length >= 2;
}

/** Runs of two or three content words with nothing but a space between, by their stems. */
function phrasesIn(
  { text, words, starts, ends, gaps }: TextTokens,
  language: string | null,
): ReadonlyMap<string, { readonly shown: string; readonly count: number }> {
  const found = new Map<string, { shown: string; count: number }>();
  let run: string[] = [];
  for (const [at, word] of words.entries()) {
    const isContent = word.length > 1 && !/^\d+$/.test(word) && !isStopWord(word, language) && !isStopWord(word, 'en');
    if (!isContent) {
      run = [];
      continue;
    }
    // `self-employed` is one word to a reader: no phrase ends in its midst.
    const isCut = text.charAt(ends[at] ?? 0) === '-';
    run = gaps[at] === 'joint' ? [...run, stem(word, language)].slice(-LONGEST) : [stem(word, language)];
    for (let size = 2; size <= run.length; size += 1) {
      const start = starts[at - size + 1] ?? 0;
      if (isCut || text.charAt(start - 1) === '-') continue;
      const key = run.slice(-size).join(' ');
      const known = found.get(key);
      if (known === undefined) {
        const shown = text.slice(start, ends[at]).toLowerCase();
        found.set(key, { shown, count: 1 });
      } else known.count += 1;
    }
  }
  return found;
}
