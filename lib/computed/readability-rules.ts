/** What counts as a long sentence in a language, and how many of them readers bear. */
export interface SentenceRule {
  /** More words than this make a sentence long. */
  readonly longFrom: number;
  /** Share of long sentences that is still good, and from which it is bad; 0 to 1. */
  readonly good: number;
  readonly bad: number;
}

/** A reading-ease formula: `base - perWord · words per sentence - perSyllable · syllables per word`. */
export interface FleschRule {
  readonly base: number;
  readonly perWord: number;
  readonly perSyllable: number;
}

/** The rule of a language, or `null` where none is published. Source: yoastseo, sentence length assessments. */
export function sentenceRule(language: string | null): SentenceRule | null {
  if (language === null || !WITH_RULE.has(language)) return null;
  const { good, bad } = language === 'pl' ? { good: 0.15, bad: 0.2 } : { good: 0.25, bad: 0.3 };
  return { longFrom: LONG_FROM[language] ?? 20, good, bad };
}

/** Flesch and its translations; syllables per 100 words in es, it and nl are scaled to one word. Source: yoastseo. */
export const fleschRule = (language: string | null): FleschRule | null =>
  language !== null && Object.hasOwn(FLESCH, language) ? (FLESCH[language] ?? null) : null;

const WITH_RULE: ReadonlySet<string> = new Set('ca cs da de en es fr hu it nb nl no pl ru sk sv'.split(' '));
const LONG_FROM: Readonly<Record<string, number>> = { es: 25, it: 25, ca: 25, ru: 15 };
const FLESCH: Readonly<Record<string, FleschRule>> = {
  en: { base: 206.835, perWord: 1.015, perSyllable: 84.6 },
  de: { base: 180, perWord: 1, perSyllable: 58.5 },
  fr: { base: 207, perWord: 1.015, perSyllable: 73.6 },
  es: { base: 206.84, perWord: 1.02, perSyllable: 60 },
  it: { base: 217, perWord: 1.3, perSyllable: 60 },
  nl: { base: 206.84, perWord: 0.93, perSyllable: 77 },
  ru: { base: 206.835, perWord: 1.3, perSyllable: 60.1 },
};
