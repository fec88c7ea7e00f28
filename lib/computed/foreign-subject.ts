import type { AuditContext } from '../audits/audit.ts';
import { TOPIC_FAMILIES } from '../lexicons/topic-families.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import type { JudgedLink } from './judged-links.ts';
import { articleTokens, subjectTokens } from './page-words.ts';
import { compilePhrases, findPhrases, type PhraseMatcher } from './phrase-matcher.ts';
import { siteTopics } from './site-topics.ts';
import { type TextTokens, tokenize } from './text-tokens.ts';

/**
 * Whether a link's text and address belong to families of subjects of which neither the site's menu nor the article
 * says a word elsewhere. A link that belongs to no family is never foreign.
 */
export function isForeignSubject({ link, finalUrl }: JudgedLink, page: PageSnapshot, context: AuditContext): boolean {
  const families = familiesIn(tokenize(`${link.text} | ${addressWords(finalUrl ?? link.href)}`));
  if (families.size === 0) return false;
  const home = homeFamilies(page, context);
  return home.size > 0 && [...families.keys()].every((family) => !home.has(family));
}

/** Families that the menu, the title or the text speaks of. */
const homeFamilies = computed((page, context): ReadonlySet<string> => {
  const anchors = page.links.filter(({ placement }) => placement === 'article').map(({ text }) => text);
  const inText = familiesIn(articleTokens(page, context));
  const inAnchors = familiesIn(tokenize(anchors.join(' | ')));
  const fromText = [...inText]
    .filter(([family, count]) => count > (inAnchors.get(family) ?? 0))
    .map(([family]) => family);
  const fromMenu = siteTopics(page, context).families.map(({ id }) => id);
  return new Set([...fromMenu, ...fromText, ...familiesIn(subjectTokens(page, context)).keys()]);
});

let matcher: PhraseMatcher<string> | undefined;

/** Families with how often a word of theirs occurs. */
function familiesIn(tokens: TextTokens): ReadonlyMap<string, number> {
  matcher ??= compilePhrases(
    Object.entries(TOPIC_FAMILIES).flatMap(([family, words]) => words.map((word) => [word, family] as const)),
  );
  const counts = new Map<string, number>();
  for (const { tag } of findPhrases(matcher, tokens)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

function addressWords(href: string): string {
  if (!URL.canParse(href)) return '';
  const { hostname, pathname } = new URL(href);
  return `${hostname.replaceAll('.', ' ')} ${pathname}`.replaceAll(/[-_/]/gu, ' ');
}
