import { COMMERCIAL_HINTS, COMMERCIAL_WORDS } from '../lexicons/commercial-terms.ts';
import { KEYWORD_DOMAIN_WORDS } from '../lexicons/keyword-domain-words.ts';
import { SPAM_NICHES } from '../lexicons/spam-niches.ts';
import { foldWord } from './letter-folding.ts';
import { tokenize } from './text-tokens.ts';

/**
 * The common words that a domain's own label is made of: `best running shoes` for `bestrunningshoes24`.
 *
 * @returns `null` when part of the label is no such word, as in most names
 */
export function hostWords(label: string): readonly string[] | null {
  const known = splitLabels.get(label);
  if (known !== undefined) return known;
  const parts = foldWord(label)
    .split(/[-\d_]+/)
    .filter((part) => part !== '');
  const split = parts.map(splitPart);
  const words = split.includes(null) || parts.length === 0 ? null : split.flatMap((part) => part ?? []);
  if (splitLabels.size >= REMEMBERED_LABELS) splitLabels.clear();
  splitLabels.set(label, words);
  return words;
}

const REMEMBERED_LABELS = 2_000;
/** The longest label a domain can have. */
const LONGEST_LABEL = 63;
const SHORTEST_WORD = 3;
const splitLabels = new Map<string, readonly string[] | null>();

let dictionary: ReadonlySet<string> | undefined;

/** Of all ways to split the part, one with the fewest words. */
function splitPart(part: string): readonly string[] | null {
  if (part.length > LONGEST_LABEL) return null;
  dictionary ??= buildDictionary();
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= part.length; end += 1) {
    let shortest: readonly string[] | null = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = best[start];
      const word = part.slice(start, end);
      if (before && dictionary.has(word) && (!shortest || before.length + 1 < shortest.length))
        shortest = [...before, word];
    }
    best.push(shortest);
  }
  return best[part.length] ?? null;
}

const LONGEST_WORD = 16;
const SHORT_WORDS = ['in', 'of', 'to', 'for', 'my', 'tv', 'uk', 'us', 'id', 'go', 'on', 'a'];

function buildDictionary(): ReadonlySet<string> {
  const phrases = [
    ...KEYWORD_DOMAIN_WORDS,
    ...Object.values(COMMERCIAL_WORDS).flat(),
    ...Object.values(COMMERCIAL_HINTS).flat(),
    ...SPAM_NICHES.flatMap(({ hard, soft }) => [...hard, ...soft]),
  ];
  const words = phrases.flatMap((phrase) => tokenize(phrase).words).filter((word) => word.length >= SHORTEST_WORD);
  return new Set([...words, ...SHORT_WORDS]);
}
