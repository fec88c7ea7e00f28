import { computed } from './computed.ts';
import { blockTokens } from './page-words.ts';

export interface RepeatedPhrase {
  readonly phrase: string;
  readonly occurrences: number;
  /** Of all words of the article, 0 to 1. */
  readonly share: number;
}

/** Words of a phrase; short words at its ends are grammar, not keywords. */
const LENGTHS = [2, 3, 4] as const;
const SHORTEST_END_WORD = 4;

/**
 * The phrase of two to four words that takes up most of the article; `null` when none occurs twice. Phrases written
 * with capitals inside sentences are names, and names may repeat.
 */
export const repeatedPhrase = computed((page, context): RepeatedPhrase | null => {
  const blocks = page.article?.blocks ?? [];
  const texts = blockTokens(page, context).filter((_, at) => blocks[at]?.kind !== 'code');
  const counts = new Map<string, { occurrences: number; names: number; length: number }>();
  let total = 0;
  for (const { text, words, gaps, starts } of texts) {
    total += words.length;
    for (const [at, first] of words.entries()) {
      if ([...first].length < SHORTEST_END_WORD) continue;
      for (const length of LENGTHS) {
        const last = words[at + length - 1];
        if (last === undefined || gaps[at + length - 1] !== 'joint') break;
        if ([...last].length < SHORTEST_END_WORD) continue;
        const phrase = words.slice(at, at + length).join(' ');
        const known = counts.get(phrase) ?? { occurrences: 0, names: 0, length };
        known.occurrences += 1;
        if (startsWithCapital(text, starts[at + length - 1] ?? 0)) known.names += 1;
        counts.set(phrase, known);
      }
    }
  }
  return worstOf(counts, total);
});

function worstOf(
  counts: ReadonlyMap<string, { readonly occurrences: number; readonly names: number; readonly length: number }>,
  total: number,
): RepeatedPhrase | null {
  let worst: RepeatedPhrase | null = null;
  for (const [phrase, { occurrences, names, length }] of counts) {
    if (occurrences < 2 || names * 2 > occurrences) continue;
    const share = (occurrences * length) / total;
    if (worst === null || share > worst.share) worst = { phrase, occurrences, share };
  }
  return worst;
}

const startsWithCapital = (text: string, offset: number): boolean => /^\p{Lu}/u.test(text.slice(offset, offset + 2));
