/** A reading-ease formula: `base - perWord · words per sentence - perSyllable · syllables per word`. */
export interface FleschRule {
  readonly base: number;
  readonly perWord: number;
  readonly perSyllable: number;
}

/**
 * From more words than this a sentence of the language is long; `null` where no limit is published. Source: yoastseo,
 * sentence length assessments; French by the measure of its sisters, since half of the sentences in French articles
 * have more than 20 words.
 */
export const longSentenceFrom = (language: string | null): number | null =>
  language !== null && WITH_LIMIT.has(language) ? (LONG_FROM[language] ?? 20) : null;

/** Flesch and its translations; syllables per 100 words in es, it and nl are scaled to one word. Source: yoastseo. */
export const fleschRule = (language: string | null): FleschRule | null =>
  language !== null && Object.hasOwn(FLESCH, language) ? (FLESCH[language] ?? null) : null;

const WITH_LIMIT: ReadonlySet<string> = new Set('ca cs da de en es fr hu it nb nl no pl ru sk sv'.split(' '));
const LONG_FROM: Readonly<Record<string, number>> = { es: 25, it: 25, ca: 25, fr: 25, ru: 15 };
const FLESCH: Readonly<Record<string, FleschRule>> = {
  en: { base: 206.835, perWord: 1.015, perSyllable: 84.6 },
  de: { base: 180, perWord: 1, perSyllable: 58.5 },
  fr: { base: 207, perWord: 1.015, perSyllable: 73.6 },
  es: { base: 206.84, perWord: 1.02, perSyllable: 60 },
  it: { base: 217, perWord: 1.3, perSyllable: 60 },
  nl: { base: 206.84, perWord: 0.93, perSyllable: 77 },
  ru: { base: 206.835, perWord: 1.3, perSyllable: 60.1 },
};
