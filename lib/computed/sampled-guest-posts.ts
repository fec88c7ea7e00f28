import { GUEST_AUTHOR_PHRASES } from '../lexicons/guest-author-phrases.ts';
import type { SitePost } from '../snapshot/site-evidence.ts';
import { computed } from './computed.ts';
import { lexiconMatcher, tagged } from './lexicon-matcher.ts';
import { isNegated } from './negation.ts';
import { pageLanguage } from './page-language.ts';
import { findPhrases } from './phrase-matcher.ts';
import { tokenize } from './text-tokens.ts';

/** Posts of a site check whose byline or title says that a guest wrote them. */
export const guestPosts = computed((page, context): readonly SitePost[] => {
  const { lexicons } = pageLanguage(page, context);
  const says = (text: string) => {
    const tokens = tokenize(text);
    return findPhrases(guestWords(lexicons), tokens).some((match) => !isNegated(match, tokens, lexicons));
  };
  return (context.site?.posts ?? []).filter(
    ({ author, title }) => says(author ?? '') || (GUEST_TITLE.test(title) && says(title)),
  );
});

const guestWords = lexiconMatcher((language) => tagged(GUEST_AUTHOR_PHRASES[language], null));
/** A title that announces a guest, not one about guest posting: "Guest post: …", "… by guest author Ada Green". */
const GUEST_TITLE = /^[^:|–-]{0,30}[:|–-]|\bby\b|\bvon\b|\bde\b|\bpar\b|\bdi\b/iu;
