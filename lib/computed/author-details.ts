import type { AuthorFact, LinkFact, PageSnapshot } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { registrableDomain, siteParts } from './registrable-domain.ts';
import { foldText } from './text-tokens.ts';

/**
 * The article's authors with what the page's links add: a page of their own is one that their name links to, and the
 * author box speaks for the only person who signs.
 */
export const authorDetails = computed((page): readonly AuthorFact[] => {
  const label = siteParts(page.url).label ?? '';
  const authors = (page.article?.authors ?? []).map((author) =>
    author.kind === 'person' && isHouseName(author.name, label) ? { ...author, kind: 'organisation' as const } : author,
  );
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

/** The name of the site with a word such as "team" signs for nobody: "Gardenly Articles" on gardenly.com. */
function isHouseName(name: string, label: string): boolean {
  const words = foldText(name).split(' ');
  const others = words.filter((word) => word !== label);
  return others.length < words.length && others.length > 0 && others.every((word) => HOUSE_WORDS.has(word));
}

const HOUSE_WORDS: ReadonlySet<string> = new Set(
  [
    'the article articles author authors blog content contributor contributors desk editor editors editorial group',
    'media news office post posts press staff support team writer writers redaktion equipe equipo redazione redacao',
  ].flatMap((words) => words.split(' ')),
);

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
