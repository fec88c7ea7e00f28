import type { Niche, NicheTerm } from '../settings/audit-settings.ts';
import { computed } from './computed.ts';
import { foldWord } from './letter-folding.ts';
import { termStems } from './niche.ts';
import { pageLanguage } from './page-language.ts';
import { articleTokens } from './page-words.ts';
import { tokenize } from './text-tokens.ts';
import { stem } from './word-forms.ts';

/** How well the article fits the user's niche. */
export interface TopicMatch {
  /** 0 to 1, before the audit's curve. */
  readonly value: number;
  /** In the niche's order. */
  readonly terms: readonly TermMatch[];
}

export interface TermMatch extends NicheTerm {
  /** 0 to 1, how much of the article is about it; 0 is missing. */
  readonly score: number;
  /** Where and how often it occurs. */
  readonly counts: Readonly<Record<TermPlace, number>>;
}

export type TermPlace = 'title' | 'headings' | 'labels' | 'start' | 'body';

/** `null` without a niche, or without an article. */
export const topicMatch = computed((page, context): TopicMatch | null => {
  const { niche } = context.settings;
  const { article } = page;
  if (niche === null || niche.terms.length === 0 || article === null) return null;
  const { primary } = pageLanguage(page, context);
  const subheadings = page.headings.filter(
    ({ level, placement }) => placement === 'article' && level >= 2 && level <= 3,
  );
  const mainHeadings = page.headings.filter(({ level, placement }) => placement === 'article' && level === 1);
  const fieldOf = (texts: readonly (string | null | undefined)[]) =>
    searchable(tokenize(texts.filter(Boolean).join(' | ')).words, primary);
  const { words } = articleTokens(page, context);
  const fields: Fields = {
    title: fieldOf([page.title.text, article.title, ...mainHeadings.map(({ text }) => text)]),
    headings: fieldOf(subheadings.map(({ text }) => text)),
    labels: fieldOf(article.topics),
    start: searchable(words.slice(0, START_WORDS), primary),
    body: searchable(words, primary),
  };
  const terms = niche.terms.map((term) => matchTerm(term, fields, primary));
  return { value: weightedShare(terms, BEST_TERMS), terms };
});

/** How well a post fits by its title alone, 0 to 1; a title has room for fewer of the niche's terms. */
export function titleMatch(title: string, niche: Niche, language: string | null): number {
  const words = searchable(tokenize(title).words, language);
  const terms = niche.terms.map((term) => ({ ...term, score: occurrences(term.term, words, language) > 0 ? 1 : 0 }));
  return weightedShare(terms, BEST_TITLE_TERMS);
}

/** Weights of places, the cap on repetition and the number of terms to reach: rubric 1.A, heuristic. */
const PLACE_WEIGHTS = { title: 3, headings: 2, labels: 2, start: 1.5 } as const;
const MOST_FROM_BODY = 3;
const ENOUGH = 3;
const BEST_TERMS = 8;
const BEST_TITLE_TERMS = 3;
const START_WORDS = 200;
/** What remains of a phrase whose words occur, but not together. */
const SCATTERED_PHRASE = 0.5;
/** Languages that write compounds as one word: "Gartenwerkzeug" is about "Garten". */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn', 'fi']);
const SHORTEST_COMPOUND_PART = 4;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

interface Searchable {
  readonly stems: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Words joined without spaces, for scripts that have none. */
  readonly joined: string;
}

type Fields = Readonly<Record<TermPlace, Searchable>>;

function searchable(words: readonly string[], language: string | null): Searchable {
  const stems = words.map((word) => stem(word, language));
  const counts = new Map<string, number>();
  for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  return { stems, counts, joined: words.join('') };
}

function matchTerm(term: NicheTerm, fields: Fields, language: string | null): TermMatch {
  const count = (place: TermPlace) => occurrences(term.term, fields[place], language);
  const counts = {
    title: count('title'),
    headings: count('headings'),
    labels: count('labels'),
    start: count('start'),
    body: count('body'),
  };
  const fromPlaces = (['title', 'headings', 'labels', 'start'] as const)
    .map((place) => (counts[place] > 0 ? PLACE_WEIGHTS[place] * Math.min(1, counts[place]) : 0))
    .reduce((sum, points) => sum + points, 0);
  const fromBody = Math.min(MOST_FROM_BODY, Math.log2(1 + counts.body));
  return { ...term, score: Math.min(1, (fromPlaces + fromBody) / ENOUGH), counts };
}

/** How often a term occurs; a phrase whose words only stand apart counts half for each time they could meet. */
function occurrences(term: string, field: Searchable, language: string | null): number {
  if (DENSE_SCRIPT.test(term)) return countText(foldWord(term).replaceAll(/\s/g, ''), field.joined);
  const stems = termStems(term, language);
  const [first, ...others] = stems;
  if (first === undefined) return 0;
  if (others.length === 0) return wordCount(first, field, language);
  const together = phraseCount(stems, field);
  return together > 0 ? together : SCATTERED_PHRASE * Math.min(...stems.map((one) => wordCount(one, field, language)));
}

function wordCount(wanted: string, { counts }: Searchable, language: string | null): number {
  const whole = counts.get(wanted) ?? 0;
  if (language === null || !COMPOUNDING.has(language) || wanted.length < SHORTEST_COMPOUND_PART) return whole;
  let parts = 0;
  for (const [word, count] of counts) {
    if (word !== wanted && (word.startsWith(wanted) || word.endsWith(wanted))) parts += count;
  }
  return whole + parts;
}

function phraseCount(wanted: readonly string[], { stems }: Searchable): number {
  let found = 0;
  for (let at = 0; at + wanted.length <= stems.length; at += 1) {
    if (wanted.every((one, offset) => stems[at + offset] === one)) found += 1;
  }
  return found;
}

function countText(wanted: string, text: string): number {
  return wanted === '' ? 0 : text.split(wanted).length - 1;
}

/** Weights of the matched terms as a share of the heaviest ones; more terms than that need not all occur. */
function weightedShare(terms: readonly { readonly weight: number; readonly score: number }[], best: number): number {
  const weights = terms.map(({ weight }) => weight).sort((a, b) => b - a);
  const reach = weights.slice(0, best).reduce((sum, weight) => sum + weight, 0);
  const matched = terms.reduce((sum, { weight, score }) => sum + weight * score, 0);
  return reach === 0 ? 0 : Math.min(1, matched / reach);
}
