import { foldWord } from './letter-folding.ts';

/** The words of a text, in parallel lists, with their place in it. */
export interface TextTokens {
  readonly text: string;
  /** Folded for comparison (`foldWord`). */
  readonly words: readonly string[];
  /** Offset of each word's first character in `text`. */
  readonly starts: readonly number[];
  /** Offset behind each word's last character. */
  readonly ends: readonly number[];
  /** What stands before each word: nothing but spaces and joints, a comma-like pause, or the end of a sentence. */
  readonly gaps: readonly Gap[];
}

export type Gap = 'joint' | 'pause' | 'stop';

/** Splits a text into words: runs of letters, digits and their marks. Linear; never throws. */
export function tokenize(text: string): TextTokens {
  if (text.length > LONGEST_REMEMBERED) return split(text);
  const known = knownTexts.get(text);
  if (known) return known;
  if (knownTexts.size >= REMEMBERED_TEXTS) knownTexts.clear();
  const tokens = split(text);
  knownTexts.set(text, tokens);
  return tokens;
}

/** Several facts look at the same link texts and labels. */
const LONGEST_REMEMBERED = 200;
const REMEMBERED_TEXTS = 5_000;
const knownTexts = new Map<string, TextTokens>();

function split(text: string): TextTokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: Gap[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (word === '') continue;
    words.push(word);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    gaps.push(gapOf(text.slice(previousEnd, match.index)));
    previousEnd = match.index + match[0].length;
  }
  return { text, words, starts, ends, gaps };
}

/** The words from one position to before another, with their places in the whole text. */
export const sliceTokens = (tokens: TextTokens, from: number, to: number): TextTokens => ({
  text: tokens.text,
  words: tokens.words.slice(from, to),
  starts: tokens.starts.slice(from, to),
  ends: tokens.ends.slice(from, to),
  gaps: tokens.gaps.slice(from, to),
});

/** The folded words of a text, joined by single spaces. */
export const foldText = (text: string): string => tokenize(text).words.join(' ');

const WORD = /[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const JOINT = /^[\s'’‘`´"“”„«»()*_&/+#@=-]*$/u;
const STOP = /[.!?…。！？|•·;:\n]/u;

function gapOf(between: string): Gap {
  if (between === ' ' || JOINT.test(between)) return between.includes('\n') ? 'stop' : 'joint';
  return STOP.test(between) ? 'stop' : 'pause';
}
