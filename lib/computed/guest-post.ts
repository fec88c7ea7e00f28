import { GUEST_AUTHOR_PHRASES } from '../lexicons/guest-author-phrases.ts';
import type { LexiconLanguage } from '../lexicons/languages.ts';
import { SOCIAL_HOSTS } from '../lexicons/social-hosts.ts';
import type { ArticleFacts, AuthorFact, PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { lexiconMatcher, tagged } from './lexicon-matcher.ts';
import { isNegated } from './negation.ts';
import { pageLanguage } from './page-language.ts';
import { findPhrases } from './phrase-matcher.ts';
import { registrableDomain } from './registrable-domain.ts';
import { type FoundText, quoteAround } from './template-texts.ts';
import { foldText, tokenize } from './text-tokens.ts';
import { isHostUnder, parseWebAddress } from './web-address.ts';

/** Whether this article was written by somebody from outside. */
export interface GuestPost {
  /** `stated`: the page calls it a guest post. `likely`: its author works elsewhere. `null`: nothing says so. */
  readonly certainty: 'stated' | 'likely' | null;
  readonly evidence: readonly GuestPostSign[];
}

export interface GuestPostSign extends FoundText {
  readonly source: 'label' | 'byline' | 'bio' | 'text' | 'affiliation' | 'address';
}

export const guestPost = computed((page, context): GuestPost => {
  const { article } = page;
  if (article === null) return { certainty: null, evidence: [] };
  const { lexicons } = pageLanguage(page, context);
  const stated = [...labelSigns(page, article), ...bylineSigns(article, lexicons), ...textSigns(article, lexicons)];
  if (stated.length > 0) return { certainty: 'stated', evidence: stated };
  const likely = article.authors.flatMap((author) => affiliationSigns(author, page));
  return { certainty: likely.length > 0 ? 'likely' : null, evidence: likely };
});

/** Paragraphs at each end of an article where an author is introduced. */
const INTRODUCTIONS = 2;
/** Longer paragraphs are the article itself. */
const LONGEST_INTRODUCTION = 80;
/** Classes of `body` and labels with which themes mark guest posts. */
const GUEST_LABEL =
  /^(?:(?:category|tag)-)?(?:guest-?(?:posts?|authors?|bloggers?|articles?|contributors?)|gastbeitr(?:ag|aege)|gastartikel|articles?-invites?|articulos?-invitados?|gastblogs?)$/;

const guestWords = lexiconMatcher((language) => tagged(GUEST_AUTHOR_PHRASES[language], null));
const SOCIAL: ReadonlySet<string> = new Set(SOCIAL_HOSTS);

function labelSigns(page: PageSnapshot, article: ArticleFacts): readonly GuestPostSign[] {
  const labels = [...page.site.bodyClasses, ...article.topics];
  const found = labels.filter((label) => GUEST_LABEL.test(foldText(label).replaceAll(' ', '-')));
  const profile = article.authors.find(({ profileUrl }) =>
    /\/(?:guest(?:-(?:author|post|contributor)s?)?)\/?$/i.test(profileUrl ?? ''),
  );
  return [
    ...found.map((quote): GuestPostSign => ({ source: 'label', quote, url: null, locator: null })),
    ...(profile ? [{ source: 'address' as const, quote: profile.name, url: profile.profileUrl, locator: null }] : []),
  ];
}

function bylineSigns(article: ArticleFacts, lexicons: readonly LexiconLanguage[]): readonly GuestPostSign[] {
  const texts = [
    { source: 'byline' as const, text: article.headerText },
    ...article.authors.flatMap(({ name, jobTitle, bio }) => [
      { source: 'byline' as const, text: [name, jobTitle].filter(Boolean).join(', ') },
      { source: 'bio' as const, text: bio },
    ]),
  ];
  return texts.flatMap(({ source, text }) => signsIn(text ?? '', source, null, lexicons));
}

/** "This is a guest post by …" in the first or last paragraphs. */
function textSigns(article: ArticleFacts, lexicons: readonly LexiconLanguage[]): readonly GuestPostSign[] {
  const paragraphs = article.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' || block.kind === 'quote' ? [{ text: block.text, index }] : [],
  );
  const ends = paragraphs.filter((_, at) => at < INTRODUCTIONS || at >= paragraphs.length - INTRODUCTIONS);
  return ends.flatMap(({ text, index }) => {
    const isShort = tokenize(text).words.length <= LONGEST_INTRODUCTION;
    return isShort ? signsIn(text, 'text', index, lexicons).filter(({ quote }) => INTRODUCING.test(quote ?? '')) : [];
  });
}

/** In running text only a sentence that introduces somebody counts: a verb or a name after the phrase. */
const INTRODUCING =
  /(?:guest|gast|invit|convidad|ospite|gościnn|konuk|misafir|tamu)[\p{L} -]{0,30}?(?: by| from| von| de| par| di| van| door| oleh|:)\s+\p{Lu}|^\W*(?:this|dies(?:er)?|ceci|cet|este|esta|questo|dit|ten|bu|ini)(?![\p{L}])|yazılmıştır/iu;

function signsIn(
  text: string,
  source: GuestPostSign['source'],
  block: number | null,
  lexicons: readonly LexiconLanguage[],
): readonly GuestPostSign[] {
  const tokens = tokenize(text);
  return findPhrases(guestWords(lexicons), tokens)
    .filter((match) => !isNegated(match, tokens, lexicons))
    .map(({ start, end }) => ({
      source,
      quote: quoteAround(text, start, end),
      url: null,
      locator: block === null ? null : { kind: 'block', index: block },
    }));
}

/** What people say of their job elsewhere, in front of its name. */
const JOB_ELSEWHERE =
  /(?<![\p{L}])(?:(?:co-?)?founder|ceo|cto|cmo|head|director|manager|consultant|partner|strategist|owner|gründer(?:in)?|geschäftsführer(?:in)?|fondat(?:eur|rice)|directeur|directrice|fundador[a]?|director[a]?|fondat(?:ore|rice)|oprichter|założyciel(?:ka)?|kurucu(?:su)?|pendiri)(?![\p{L}])/iu;

/** An author whose employer, by markup or by the link in the bio, is another site than this one. */
function affiliationSigns(author: AuthorFact, page: PageSnapshot): readonly GuestPostSign[] {
  if (author.kind !== 'person') return [];
  const own = [page.site.name, page.site.publisher?.name]
    .filter((name) => name !== null && name !== undefined)
    .map(foldText);
  const { affiliation, bio } = author;
  const isElsewhere =
    affiliation !== null && own.length > 0 && !own.some((name) => sharesName(foldText(affiliation), name));
  if (isElsewhere) return [{ source: 'affiliation', quote: affiliation, url: null, locator: null }];
  const outside = author.outsideUrls.find((url) => isOtherCompany(url, page.url));
  if (
    !outside ||
    bio === null ||
    !JOB_ELSEWHERE.test(bio) ||
    own.some((name) => name !== '' && foldText(bio).includes(name))
  )
    return [];
  return [{ source: 'bio', quote: bio.slice(0, LONGEST_QUOTE).toWellFormed(), url: outside, locator: null }];
}

const LONGEST_QUOTE = 160;

const sharesName = (a: string, b: string): boolean => a === '' || b === '' || a.includes(b) || b.includes(a);

function isOtherCompany(url: string, pageUrl: string): boolean {
  const address = parseWebAddress(url);
  return address !== null && address.site !== registrableDomain(pageUrl) && !isHostUnder(address.host, SOCIAL);
}
