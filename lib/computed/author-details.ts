import type { AuthorFact, LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { registrableDomain } from './registrable-domain.ts';
import { foldText } from './text-tokens.ts';

/**
 * The article's authors with what the page's links add: a page of their own is one that their name links to, and the
 * author box speaks for the only person who signs.
 */
export const authorDetails = computed((page): readonly AuthorFact[] => {
  const authors = page.article?.authors ?? [];
  const people = authors.filter(({ kind }) => kind === 'person');
  const box = page.links.filter(({ placement, isWeb }) => placement === 'author-bio' && isWeb);
  return authors.map((author) => {
    const isOnlyPerson = author.kind === 'person' && people.length === 1;
    return {
      ...author,
      profileUrl: author.profileUrl ?? profileLink(author, page),
      bio: author.bio ?? (isOnlyPerson ? textOf(box) : null),
      outsideUrls: author.outsideUrls.length > 0 || !isOnlyPerson ? author.outsideUrls : outsideLinks(box, page),
    };
  });
});

/** Comments and other posts link names too, and mean others by them. */
const ELSEWHERE = new Set<LinkFact['placement']>(['comments', 'related', 'navigation', 'sidebar', 'footer', 'ad']);

function profileLink({ name }: AuthorFact, page: PageSnapshot): string | null {
  const folded = foldText(name);
  if (folded === '') return null;
  const link = page.links.find(
    ({ text, placement, isWeb, href }) =>
      isWeb && !ELSEWHERE.has(placement) && foldText(text) === folded && isSameSite(href, page),
  );
  return link?.href ?? null;
}

const outsideLinks = (box: readonly LinkFact[], page: PageSnapshot): readonly string[] => [
  ...new Set(box.filter(({ href }) => !isSameSite(href, page)).map(({ href }) => href)),
];

/** The sentences around the box's links are what a snapshot keeps of it. */
function textOf(box: readonly LinkFact[]): string | null {
  const sentences = new Set(
    box.flatMap(({ context, text }) => (context !== null && context !== text ? [context] : [])),
  );
  return sentences.size === 0 ? null : [...sentences].join(' ');
}

function isSameSite(href: string, page: PageSnapshot): boolean {
  const own = registrableDomain(page.url);
  return own !== null && registrableDomain(href) === own;
}
