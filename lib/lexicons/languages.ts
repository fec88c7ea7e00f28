/**
 * Languages with word lists of their own. `hi` holds Hindi in both scripts; the English spoken on Indian sites is
 * part of `en`.
 */
export const LEXICON_LANGUAGES = ['en', 'es', 'de', 'fr', 'pt', 'it', 'nl', 'pl', 'tr', 'id', 'hi'] as const;

export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** A word list for each language. */
export type ByLanguage<List> = Readonly<Record<LexiconLanguage, List>>;
