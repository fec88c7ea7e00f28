import type { LexiconLanguage } from '../lexicons/languages.ts';
import { LEXICON_LANGUAGES } from '../lexicons/languages.ts';
import { computed } from './computed.ts';

export interface PageLanguage {
  /** Primary subtag such as `pt`, lower case; `null` when unknown. */
  readonly primary: string | null;
  /** Whose word lists apply: the page's own when there is one, and always English. */
  readonly lexicons: readonly LexiconLanguage[];
  /** Whether the page's language is known and has word lists of its own; if not, doubt what was not found. */
  readonly isCovered: boolean;
}

/** The language that picks word lists and rules. */
export const pageLanguage = computed((page): PageLanguage => {
  const primary = primarySubtag(page.language.code);
  const own = LEXICON_LANGUAGES.find((language) => language === primary);
  return {
    primary,
    lexicons: own === undefined || own === 'en' ? ['en'] : [own, 'en'],
    isCovered: own !== undefined,
  };
});

/** `pt` of `pt-BR`; `null` for nothing. */
export function primarySubtag(tag: string | null): string | null {
  const [primary] = (tag ?? '').toLowerCase().split(/[-_]/);
  return primary || null;
}
