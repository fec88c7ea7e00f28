import { BRAND_PREFIXES, BRAND_SUFFIXES, KNOWN_BRANDS, LEGAL_FORMS } from '../lexicons/brand-names.ts';
import { COMMERCIAL_HINTS, COMMERCIAL_WORDS } from '../lexicons/commercial-terms.ts';
import { KEYWORD_DOMAIN_WORDS } from '../lexicons/keyword-domain-words.ts';
import { SPAM_NICHES } from '../lexicons/spam-niches.ts';
import { hostWords } from './host-words.ts';
import { foldWord } from './letter-folding.ts';
import { type TextTokens, tokenize } from './text-tokens.ts';
import { isStopWord } from './word-forms.ts';

export interface BrandMatch {
  /** `brand`: the anchor is the name. `partial-brand`: the name and more. `brand-emd`: the name is keywords. */
  readonly kind: 'brand' | 'partial-brand' | 'brand-emd';
  /** The anchor's words that make the name. */
  readonly name: string;
  /** The common words the domain is made of, when it is. */
  readonly keywords: readonly string[] | null;
}

/**
 * Whether a link text names the owner of the target's domain.
 *
 * @param label own label of the target's domain: `acme` for `shop.acme.co.uk`
 * @param context the sentence around the link, for telling a name from common words
 */
export function brandOf(tokens: TextTokens, label: string | null, context: string | null): BrandMatch | null {
  if (label === null) return null;
  const name = foldWord(label).replaceAll(NO_LETTER, '');
  const words = trimmed(tokens.words);
  if (words.length === 0 || name === '') return null;
  if (name.length >= SHORTEST_INITIALS && initials(tokens.words) === name) {
    return { kind: 'brand', name: tokens.words.join(' '), keywords: null };
  }
  const span = nameSpan(words, name);
  if (!span) return null;
  const [from, to] = span;
  const found = words.slice(from, to).join(' ');
  const keywords = to - from > 1 ? keywordsOf(label, isLowerCase(tokens)) : null;
  if (keywords && !isWrittenAsName(tokens, context)) return { kind: 'brand-emd', name: found, keywords };
  return { kind: to - from === words.length ? 'brand' : 'partial-brand', name: found, keywords: null };
}

/** Whether a domain's label is a name everybody knows, such as the one of Booking.com. */
export const isKnownBrand = (label: string | null): boolean =>
  label !== null && BRANDS.has(foldWord(label).replaceAll(NO_LETTER, ''));

const NO_LETTER = /[^\p{L}\p{N}]/gu;
const LEGAL: ReadonlySet<string> = new Set(LEGAL_FORMS.flatMap((form) => tokenize(form).words.join('')));
const ENDINGS: ReadonlySet<string> = new Set([
  'com',
  'net',
  'org',
  'io',
  'co',
  'ai',
  'app',
  'dev',
  ...['de', 'fr', 'es', 'it', 'nl', 'pl', 'uk'],
]);
const PREFIXES = BRAND_PREFIXES;
const SUFFIXES: ReadonlySet<string> = new Set(BRAND_SUFFIXES);
const BRANDS: ReadonlySet<string> = new Set(KNOWN_BRANDS);
const GOODS: ReadonlySet<string> = new Set(KEYWORD_DOMAIN_WORDS);
/** Names are rarely longer; bounds the search. */
const LONGEST_NAME_WORDS = 6;
const LONGEST_ANCHOR_WORDS = 30;
/** A typing slip is only forgiven in names this long. */
const SHORTEST_FUZZY_NAME = 6;
const SHORTEST_AFFIXED_NAME = 4;
const SHORTEST_INITIALS = 3;

/** The anchor without "the" in front, and without legal form or domain ending behind. */
function trimmed(words: readonly string[]): readonly string[] {
  const list = words.slice(0, LONGEST_ANCHOR_WORDS);
  const start = list.length > 1 && list[0] === 'the' ? 1 : 0;
  let end = list.length;
  while (end - start > 1 && (LEGAL.has(list[end - 1] ?? '') || ENDINGS.has(list[end - 1] ?? ''))) end -= 1;
  return list.slice(start, end);
}

/** The longest run of words that is the name. */
function nameSpan(words: readonly string[], name: string): readonly [from: number, to: number] | null {
  for (let length = Math.min(LONGEST_NAME_WORDS, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      if (isName(words.slice(from, from + length), name, length === words.length)) return [from, from + length];
    }
  }
  return null;
}

function isName(words: readonly string[], name: string, isWhole: boolean): boolean {
  const joined = words.join('');
  if (joined === name || `the${joined}` === name) return true;
  if (joined.length >= SHORTEST_AFFIXED_NAME || isWhole) {
    if (PREFIXES.some((prefix) => name === prefix + joined)) return true;
    if (name.startsWith(joined) && SUFFIXES.has(name.slice(joined.length))) return true;
  }
  if (!isWhole) return false;
  if (words.includes('and') || joined.length <= 2) {
    const core = words.filter((word) => word !== 'and' && word !== 'und');
    if (core.join('') === name) return true;
  }
  return joined.length >= SHORTEST_FUZZY_NAME && isOneSlipAway(joined, name);
}

const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

/** One letter more, less or other. */
function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const skip = long.length === short.length ? 1 : 0;
  return short.slice(at + skip) === long.slice(at + 1);
}

let commercialWords: ReadonlySet<string> | undefined;

/**
 * The label's words when all are common ones and one is a commercial word or a spam term; in a lower-case anchor goods
 * are enough, since a name would have a capital.
 */
function keywordsOf(label: string, isLower: boolean): readonly string[] | null {
  const words = hostWords(label);
  if (!words || words.length < 2 || isKnownBrand(label)) return null;
  commercialWords ??= new Set(
    [
      ...Object.values(COMMERCIAL_WORDS).flat(),
      ...Object.values(COMMERCIAL_HINTS).flat(),
      ...SPAM_NICHES.flatMap(({ soft }) => soft),
    ].flatMap((phrase) => tokenize(phrase).words),
  );
  const isCommercial = words.some((word) => commercialWords?.has(word) || (isLower && GOODS.has(word)));
  return isCommercial ? words : null;
}

/** Capitals within a lower-case sentence, an attribution before it, or a domain ending. */
function isWrittenAsName(tokens: TextTokens, context: string | null): boolean {
  const text = tokens.text.trim();
  if (/\.[a-z]{2,}$/i.test(text)) return true;
  const before = context?.slice(0, Math.max(0, context.indexOf(text))) ?? '';
  if (/\b(?:from|by|at|von|bei|de|chez|di|da|van)\s$/i.test(before)) return true;
  const capitals = text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
  const needed = tokens.words.filter((word) => !isStopWord(word, 'en')).length;
  const isCapitalised = capitals >= needed && capitals > 0;
  return isCapitalised && before !== '' && !isTitleCase(before);
}

const isLowerCase = ({ text }: TextTokens): boolean => !/\p{Lu}/u.test(text);

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitalised / words.length > 0.6;
}
