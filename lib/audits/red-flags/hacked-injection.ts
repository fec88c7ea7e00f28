import { hiddenLinks } from '../../computed/hidden-links.ts';
import { nicheHits } from '../../computed/spam-niches.ts';
import { tokenize } from '../../computed/text-tokens.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import type { AuditContext, Evidence } from '../audit.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { SHOWN_EVIDENCE } from '../outcome.ts';
import { defineRedFlag } from '../red-flag.ts';

/** Hidden links of a menu lead to few sites; an injected block leads to many. Heuristic. */
const MANY_HIDDEN = 5;
const MANY_HIDDEN_DOMAINS = 3;
const SPAM_HIDDEN = 2;

export const hackedInjection = defineRedFlag({
  id: 'hacked-injection',
  limit: 10,
  scope: 'page',
  documentation: {
    fires: `${MANY_HIDDEN} hidden followed links to ${MANY_HIDDEN_DOMAINS} other sites, at least one with a keyword or a spam niche; or ${SPAM_HIDDEN} hidden links to spam niches; or a title that sells what the article does not speak of.`,
    guards:
      'As for hidden links. A title counts only when the article never mentions the trade and the user does not deal in it.',
    sources: ['https://developers.google.com/search/docs/essentials/spam-policies', 'heuristic'],
  },
  evaluate: (page, context) => {
    const { all, advertising } = hiddenLinks(page, context);
    const domains = new Set(all.map(({ domain }) => domain));
    const spam = advertising.filter(({ spamNiche }) => spamNiche !== null);
    const isInjected =
      spam.length >= SPAM_HIDDEN ||
      (all.length >= MANY_HIDDEN && domains.size >= MANY_HIDDEN_DOMAINS && advertising.length > 0);
    const links = isInjected
      ? (spam.length >= SPAM_HIDDEN ? spam : all).map(({ link }) =>
          evidence('red_flags.hacked_injection.link', undefined, atLink(link)),
        )
      : [];
    const shown = [...links, ...foreignTitle(page, context)].slice(0, SHOWN_EVIDENCE);
    return shown.length === 0 ? null : { summary: message('red_flags.hacked_injection.reason'), evidence: shown };
  },
});

/** A title of a trade that the article's own words never mention: how search results show a page broken into. */
function foreignTitle(page: PageSnapshot, context: AuditContext): readonly Evidence[] {
  const title = page.title.text ?? '';
  const hits = nicheHits(tokenize(title)).filter(({ strength }) => strength === 'hard');
  if (hits.length === 0 || page.article === null) return [];
  const inText = new Set(
    nicheHits(tokenize(`${page.article.title ?? ''} | ${page.article.text}`)).map(({ niche }) => niche),
  );
  const isExplained = hits.every(({ niche }) => inText.has(niche) || context.settings.allowedNiches.includes(niche));
  return isExplained ? [] : [evidence('red_flags.hacked_injection.title_words', undefined, { quote: title })];
}
