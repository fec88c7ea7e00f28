import { foldLetters } from '../fold-letters.ts';
import { LIMITS } from '../limits.ts';
import { plainText } from '../plain-text.ts';
import type { StatedPage } from '../statements.ts';
import type { AuthorFact, LinkFact } from '../types.ts';
import { nameKey, namesIn, postBehind } from './author-name.ts';

export type AuthorDetails = Pick<AuthorFact, 'profileUrl' | 'bio' | 'outsideUrls' | 'jobTitle' | 'affiliation'>;

/** What the page tells about an author beside the name: from structured data, the links on the name, the bio box. */
export function authorDetails(name: string, page: StatedPage): AuthorDetails {
  const key = nameKey(name);
  const person = page.statements.people.find((one) => nameKey(one.name) === key);
  const box = bioBox(name, page);
  const addresses = [...(person?.addresses ?? []), ...linksOn(key, page), ...(box?.addresses ?? [])]
    .map((address) => URL.parse(address, page.baseUrl)?.href ?? '')
    .filter((address) => /^https?:/.test(address) && !BUTTON.test(address));
  const site = siteOf(page.url);
  const own = addresses.filter((address) => siteOf(address) === site && withoutFragment(address) !== page.url);
  const outside = addresses.filter((address) => siteOf(address) !== site);
  return {
    profileUrl: own.map(withoutFragment).find((address) => URL.parse(address)?.pathname !== '/') ?? null,
    bio: textOrNull(box?.text ?? person?.description ?? null, LIMITS.metaContent),
    outsideUrls: [...new Set(outside)].slice(0, MAX_ADDRESSES),
    jobTitle: textOrNull(person?.jobTitle ?? shownPost(key, page), LIMITS.anchorText),
    affiliation: textOrNull(person?.employer ?? null, LIMITS.anchorText),
  };
}

/** Links whose text is the name, where the page speaks of the article: those marked as the author's first. */
function linksOn(key: string, { links }: StatedPage): readonly string[] {
  const start = key.split(' ')[0] ?? '';
  return links
    .filter(({ text, placement, isWeb, rel }) => {
      if (!isWeb || ELSEWHERE.has(placement) || (placement === 'article' && !rel.includes('author'))) return false;
      // Cheap before sure: pages have hundreds of links.
      return foldLetters(text).includes(start) && namesIn(text, true).some((name) => nameKey(name) === key);
    })
    .toSorted((one, other) => Number(other.rel.includes('author')) - Number(one.rel.includes('author')))
    .map(({ href }) => href);
}

/** The post that a line by the headline gives behind the name. */
function shownPost(key: string, { statements }: StatedPage): string | null {
  const posts = statements.lines.map(({ text, distance }) => (distance <= BY_HEADLINE ? postBehind(text, key) : null));
  return posts.find((post) => post !== null) ?? null;
}

/** The first box about an author that names him. */
function bioBox(name: string, { statements }: StatedPage): StatedPage['statements']['bios'][number] | null {
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return statements.bios.find(({ text }) => text.length >= LEAST_BIO && text.toLowerCase().includes(first)) ?? null;
}

function textOrNull(text: string | null, limit: number): string | null {
  const plain = plainText(text ?? '', limit);
  return plain === '' ? null : plain;
}

/** The host without its subdomains, as far as its last labels tell: `blog.acme.co.uk` and `acme.co.uk` are one site. */
function siteOf(address: string): string {
  const labels = (URL.parse(address)?.hostname ?? '').split('.');
  const [last = '', second = ''] = labels.toReversed();
  const isShared = SHARED_HOST.test(`.${second}.${last}`) || (last.length === 2 && SECOND_LEVEL.test(second));
  return labels.slice(isShared ? -3 : -2).join('.');
}

function withoutFragment(address: string): string {
  return address.split('#')[0] ?? address;
}

/** Comments and other posts link names too, and mean others by them. */
const ELSEWHERE: ReadonlySet<LinkFact['placement']> = new Set([
  'comments',
  'related',
  'navigation',
  'sidebar',
  'footer',
  'ad',
]);
/** Buttons that share the page carry its address; others ask readers to log in. */
const BUTTON = /[?&](?:u|url|text|link)=|\/(?:share|sharer|intent|login|signin|signup)\b/i;
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu|or|ne)$/;
/** Hosts whose subdomains are sites of their own. */
const SHARED_HOST = /\.(?:blogspot|wordpress|substack|tumblr|github|medium|typepad)\.\w+$/;
const BY_HEADLINE = 20;
const LEAST_BIO = 60;
const MAX_ADDRESSES = 12;
