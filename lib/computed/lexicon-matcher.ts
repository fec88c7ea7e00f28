import type { LexiconLanguage } from '../lexicons/languages.ts';
import { compilePhrases, type PhraseMatcher } from './phrase-matcher.ts';

/**
 * A matcher over the word lists of the given languages, compiled when first asked for and then kept.
 *
 * @param entriesOf the tagged phrases of one language
 */
export function lexiconMatcher<Tag>(
  entriesOf: (language: LexiconLanguage) => Iterable<readonly [phrase: string, tag: Tag]>,
): (languages: readonly LexiconLanguage[]) => PhraseMatcher<Tag> {
  const compiled = new Map<string, PhraseMatcher<Tag>>();
  return (languages) => {
    const key = languages.join();
    const known = compiled.get(key);
    if (known) return known;
    const matcher = compilePhrases(languages.flatMap((language) => [...entriesOf(language)]));
    compiled.set(key, matcher);
    return matcher;
  };
}

/** Every phrase of a list with one tag. */
export const tagged = <Tag>(phrases: readonly string[], tag: Tag): readonly (readonly [string, Tag])[] =>
  phrases.map((phrase) => [phrase, tag] as const);
