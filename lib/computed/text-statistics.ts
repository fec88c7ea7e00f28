import type { ArticleBlock } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { pageLanguage } from './page-language.ts';
import { blockTokens } from './page-words.ts';
import { fleschRule, longSentenceFrom } from './readability-rules.ts';
import { sliceTokens, type TextTokens, tokenize } from './text-tokens.ts';
import { isStopWord } from './word-forms.ts';

export interface TextStatistics {
  /** Of paragraphs, list items and quotes, in reading order; code, tables and headings left out. */
  readonly sentences: readonly Sentence[];
  /** Words of those sentences; characters halved in scripts without spaces. */
  readonly words: number;
  /** More words make a sentence long; `null` where the language has no published limit. */
  readonly longFrom: number | null;
  /** Share of long sentences, 0 to 1; `null` without a limit or without sentences. */
  readonly longShare: number | null;
  /** Flesch reading ease or its translation, about 0 (hard) to 100 (plain); `null` without a formula. For display only. */
  readonly readingEase: number | null;
  /** Share of sentences that repeat an earlier one in other words' order or with other numbers, 0 to 1. */
  readonly repeatedShare: number;
  /** Share of words before the first subheading, 0 to 1; `null` without subheadings. */
  readonly openingShare: number | null;
  /** Sentences that hold most words of the title. */
  readonly titleRestatements: number;
}

export interface Sentence {
  readonly text: string;
  readonly tokens: TextTokens;
  readonly words: number;
  /** Position among the article's blocks. */
  readonly block: number;
}

/** Counts and measures of the article's own text; `null` without an article. */
export const textStatistics = computed((page, context): TextStatistics | null => {
  const { article } = page;
  if (article === null) return null;
  const { primary } = pageLanguage(page, context);
  const sentences = blockTokens(page, context).flatMap((tokens, block) =>
    PROSE.has(article.blocks[block]?.kind ?? 'code') ? sentencesOf(tokens, block) : [],
  );
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const longFrom = longSentenceFrom(primary);
  const long = longFrom === null ? 0 : sentences.filter((sentence) => sentence.words > longFrom).length;
  const tokens = sentences.map((sentence) => sentence.tokens);
  return {
    sentences,
    words,
    longFrom,
    longShare: longFrom === null || sentences.length === 0 ? null : long / sentences.length,
    readingEase: readingEase(tokens, primary),
    repeatedShare: repeatedShare(tokens, primary),
    openingShare: openingShare(article.blocks, sentences, words),
    titleRestatements: titleRestatements(article.title ?? '', tokens, primary),
  };
});

const PROSE: ReadonlySet<ArticleBlock['kind']> = new Set(['paragraph', 'list-item', 'quote']);
/** Shorter sentences repeat by chance. Heuristic. */
const SHORTEST_REPEATED = 6;
const SHORTEST_TITLE = 3;
/** Share of the title's content words that make a sentence a restatement. Heuristic. */
const RESTATED_SHARE = 0.75;
/** Fewer words give no stable reading ease. */
const FEWEST_WORDS_FOR_EASE = 100;

/** A full stop, question or exclamation mark, quotes and brackets behind it, then space and a start; or a CJK stop. */
const SENTENCE_END = /(?<=[.!?…][)"'”’»]?)\s+(?=[\p{Lu}\p{N}"'“‘«([¿¡]|\p{Lo})|(?<=[。！？])/gu;
/** Abbreviations whose full stop ends nothing. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|vs|etc|e\.g|i\.e|Nr|z\.B|bzw|ca|Sra?|Ing|No|Fig|approx|Inc|Ltd|Jr)\.$/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

function sentencesOf(tokens: TextTokens, block: number): readonly Sentence[] {
  const { text, words } = tokens;
  const sentences: Sentence[] = [];
  let from = 0;
  let firstWord = 0;
  const close = (to: number) => {
    let endWord = firstWord;
    while (endWord < words.length && (tokens.starts[endWord] ?? to) < to) endWord += 1;
    if (endWord > firstWord) {
      const piece = { ...sliceTokens(tokens, firstWord, endWord), text: text.slice(from, to) };
      sentences.push({ text: piece.text, tokens: placedFrom(piece, from), words: wordCount(piece), block });
    }
    firstWord = endWord;
  };
  for (const { 0: space, index } of text.matchAll(SENTENCE_END)) {
    if (ABBREVIATION.test(text.slice(Math.max(from, index - ABBREVIATION_LENGTH), index))) continue;
    close(index);
    from = index + space.length;
  }
  close(text.length);
  return sentences;
}

/** Words with their places counted from a later start. */
const placedFrom = (tokens: TextTokens, from: number): TextTokens => ({
  ...tokens,
  starts: tokens.starts.map((start) => start - from),
  ends: tokens.ends.map((end) => end - from),
});

const ABBREVIATION_LENGTH = 12;

function wordCount({ text, words }: Pick<TextTokens, 'text' | 'words'>): number {
  const dense = text.match(DENSE)?.length ?? 0;
  if (dense === 0) return words.length;
  const others = words.filter((word) => word.search(DENSE) < 0).length;
  return others + Math.ceil(dense / 2);
}

function readingEase(sentences: readonly TextTokens[], language: string | null): number | null {
  const rule = fleschRule(language);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (rule === null || words.length < FEWEST_WORDS_FOR_EASE) return null;
  const syllables = words.reduce((sum, word) => sum + syllableCount(word, language), 0);
  const ease =
    rule.base - rule.perWord * (words.length / sentences.length) - rule.perSyllable * (syllables / words.length);
  return Math.round(ease * 10) / 10;
}

/** Groups of vowels; a silent e at the end of English and French words is none. Takes a folded word. */
function syllableCount(word: string, language: string | null): number {
  const spoken = (language === 'en' || language === 'fr') && word.length > 3 ? word.replace(/(?<!l)e[sd]?$/, '') : word;
  return Math.max(1, spoken.match(/[aeiouy]+|[аеёиоуыэюя]/g)?.length ?? 0);
}

/** A sentence repeats another when both have the same content words, numbers aside, whatever their order. */
function repeatedShare(sentences: readonly TextTokens[], language: string | null): number {
  const seen = new Set<string>();
  let repeated = 0;
  for (const { words } of sentences) {
    if (words.length < SHORTEST_REPEATED) continue;
    const content = words.filter((word) => !/\d/.test(word) && !isStopWord(word, language)).sort();
    if (content.length < SHORTEST_REPEATED / 2) continue;
    const key = content.join(' ');
    if (seen.has(key)) repeated += 1;
    seen.add(key);
  }
  return sentences.length === 0 ? 0 : repeated / sentences.length;
}

function openingShare(blocks: readonly ArticleBlock[], sentences: readonly Sentence[], words: number): number | null {
  const first = blocks.findIndex(({ kind, level }) => kind === 'heading' && (level ?? 0) >= 2);
  if (first < 0 || words === 0) return null;
  return sentences.filter(({ block }) => block < first).reduce((sum, sentence) => sum + sentence.words, 0) / words;
}

function titleRestatements(title: string, sentences: readonly TextTokens[], language: string | null): number {
  const content = new Set(tokenize(title).words.filter((word) => !isStopWord(word, language)));
  if (content.size < SHORTEST_TITLE) return 0;
  return sentences.filter(({ words }) => {
    const found = new Set(words.filter((word) => content.has(word)));
    return found.size / content.size >= RESTATED_SHARE;
  }).length;
}
