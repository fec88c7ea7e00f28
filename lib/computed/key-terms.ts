import type { Niche } from '../settings/audit-settings.ts';
import { computed } from './computed.ts';
import { foldWord } from './letter-folding.ts';
import { pageLanguage } from './page-language.ts';
import { articleTokens } from './page-words.ts';
import { type TextTokens, tokenize } from './text-tokens.ts';
import { isVagueWord, VAGUE_WEIGHT } from './vague-word.ts';
import { isStopWord, stem } from './word-forms.ts';

/** A word that an article is about. */
export interface KeyTerm {
  /** As the article writes it most often, lower case. */
  readonly term: string;
  /** 0 to 1, the strongest first. */
  readonly weight: number;
  /** Occurrences in the body. */
  readonly count: number;
}

/** The words an article is about: often used, and best of all in its title, headings or labels. */
export const keyTerms = computed((page, context): readonly KeyTerm[] => {
  const { article } = page;
  if (article === null) return [];
  const { primary } = pageLanguage(page, context);
  const body = stemCounts(articleTokens(page, context), primary);
  const title = stemCounts(tokenize([page.title.text, article.title].filter(Boolean).join(' | ')), primary);
  const labels = stemCounts(
    tokenize(
      [
        ...article.topics,
        ...page.headings.filter(({ placement }) => placement === 'article').map(({ text }) => text),
      ].join(' | '),
    ),
    primary,
  );
  const scored = [...body].map(([key, { count, shown }]) => {
    const places = (title.has(key) ? TITLE_WEIGHT : 1) * (labels.has(key) ? LABEL_WEIGHT : 1);
    return {
      term: shown,
      count,
      points: Math.log2(1 + count) * places * (isVagueWord(foldWord(shown)) ? VAGUE_WEIGHT : 1),
    };
  });
  const best = scored
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => b.points - a.points || a.term.localeCompare(b.term))
    .slice(0, MOST_TERMS);
  const top = best[0]?.points ?? 1;
  return best.map(({ term, count, points }) => ({ term, count, weight: Math.round((points / top) * 100) / 100 }));
});

/** The niche a page of the user's own stands for; `null` when it has too little text to tell. */
export const nicheFromPage = computed((page, context): Niche | null => {
  const terms = keyTerms(page, context);
  if (terms.length < FEWEST_TERMS) return null;
  return { text: terms.map(({ term }) => term).join(', '), terms: terms.map(({ term, weight }) => ({ term, weight })) };
});

/** Heuristic, as the field weights of topic fit. */
const TITLE_WEIGHT = 3;
const LABEL_WEIGHT = 2;
const FEWEST = 2;
const FEWEST_TERMS = 3;
const MOST_TERMS = 10;
const SHORTEST_WORD = 2;

/** Content words by stem, with their most frequent form. */
function stemCounts(
  { text, words, starts, ends }: TextTokens,
  language: string | null,
): ReadonlyMap<string, { readonly count: number; readonly shown: string }> {
  const forms = new Map<string, Map<string, number>>();
  for (const [at, word] of words.entries()) {
    if (word.length < SHORTEST_WORD || /^\d+$/.test(word) || isStopWord(word, language) || isStopWord(word, 'en'))
      continue;
    const key = stem(word, language);
    const known = forms.get(key) ?? new Map<string, number>();
    const shown = text.slice(starts[at], ends[at]).toLowerCase();
    known.set(shown, (known.get(shown) ?? 0) + 1);
    forms.set(key, known);
  }
  return new Map([...forms].map(([key, counts]) => [key, mostFrequent(counts)]));
}

function mostFrequent(counts: ReadonlyMap<string, number>): { readonly count: number; readonly shown: string } {
  const [shown = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { shown, count: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}
