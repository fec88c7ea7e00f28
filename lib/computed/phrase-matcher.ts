import { type Gap, type TextTokens, tokenize } from './text-tokens.ts';

/** Phrases ready for one pass over a text; build it once with `compilePhrases`. */
export interface PhraseMatcher<Tag> {
  readonly byFirstWord: ReadonlyMap<string, readonly CompiledPhrase<Tag>[]>;
}

export interface PhraseMatch<Tag> {
  readonly tag: Tag;
  /** The phrase as the word list has it. */
  readonly phrase: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Positions of its first word, and behind its last one. */
  readonly firstWord: number;
  readonly endWord: number;
}

interface CompiledPhrase<Tag> {
  readonly tag: Tag;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  /** A sign that must stand right before or behind the words: `#` of `#ad`, brackets of `[reklama]`. */
  readonly before: string;
  readonly after: string;
}

/**
 * Compiles a word list. Words are compared folded, so each phrase is found with and without diacritics, and German
 * umlauts also as `ae`, `oe`, `ue`.
 */
export function compilePhrases<Tag>(entries: Iterable<readonly [phrase: string, tag: Tag]>): PhraseMatcher<Tag> {
  const byFirstWord = new Map<string, CompiledPhrase<Tag>[]>();
  const seen = new Set<string>();
  for (const [phrase, tag] of entries) {
    for (const spelling of spellings(phrase)) {
      const compiled = compile(spelling, phrase, tag);
      const [firstWord] = compiled.words;
      const identity = `${compiled.before}${compiled.words.join(' ')}${compiled.after}`;
      if (firstWord === undefined || seen.has(identity)) continue;
      seen.add(identity);
      const siblings = byFirstWord.get(firstWord);
      if (siblings) siblings.push(compiled);
      else byFirstWord.set(firstWord, [compiled]);
    }
  }
  for (const siblings of byFirstWord.values()) siblings.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/**
 * Every phrase of the list in the text, the longest first at each place, without overlaps. Only whole words match;
 * a phrase does not reach over the end of a sentence.
 */
export function findPhrases<Tag>(matcher: PhraseMatcher<Tag>, tokens: TextTokens): readonly PhraseMatch<Tag>[] {
  const matches: PhraseMatch<Tag>[] = [];
  for (let at = 0; at < tokens.words.length; at += 1) {
    const candidates = matcher.byFirstWord.get(tokens.words[at] ?? '');
    const found = candidates?.find((candidate) => matchesAt(candidate, tokens, at));
    if (!found) continue;
    const endWord = at + found.words.length;
    matches.push({
      tag: found.tag,
      phrase: found.phrase,
      start: tokens.starts[at] ?? 0,
      end: tokens.ends[endWord - 1] ?? 0,
      firstWord: at,
      endWord,
    });
    at = endWord - 1;
  }
  return matches;
}

/** Whether two matches share a word. */
export const overlap = (a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): boolean =>
  a.firstWord < b.endWord && b.firstWord < a.endWord;

const OUTER_SIGNS = /^([#[(]?)[^#[\]()]*([\])]?)$/u;

function compile<Tag>(spelling: string, phrase: string, tag: Tag): CompiledPhrase<Tag> {
  const { words, gaps } = tokenize(spelling);
  const signs = OUTER_SIGNS.exec(spelling);
  return { tag, phrase, words, gaps, before: signs?.[1] ?? '', after: signs?.[2] ?? '' };
}

function spellings(phrase: string): readonly string[] {
  if (!/[äöü]/.test(phrase)) return [phrase];
  return [phrase, phrase.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')];
}

function matchesAt(phrase: CompiledPhrase<unknown>, tokens: TextTokens, at: number): boolean {
  const { words, gaps, before, after } = phrase;
  for (let offset = 1; offset < words.length; offset += 1) {
    if (tokens.words[at + offset] !== words[offset]) return false;
    const gap = tokens.gaps[at + offset];
    if (gap !== 'joint' && gap !== gaps[offset]) return false;
  }
  if (before !== '' && tokens.text[(tokens.starts[at] ?? 0) - 1] !== before) return false;
  return after === '' || tokens.text[tokens.ends[at + words.length - 1] ?? 0] === after;
}
