import { LIMITS } from '../limits.ts';
import { plainText } from '../plain-text.ts';
import type { StatedPage } from '../statements.ts';
import type { AuthorFact, LinkFact } from '../types.ts';
import { nameKey, namesIn } from './author-name.ts';

export type AuthorDetails = Pick<AuthorFact, 'profileUrl' | 'bio' | 'outsideUrls' | 'jobTitle' | 'affiliation'>;

/** What the page tells about an author beside the name: from structured data, the links on the name, the bio box. */
export function authorDetails(name: string, page: StatedPage): AuthorDetails {
  const key = nameKey(name);
  const person = page.statements.people.find((one) => nameKey(one.name) === key);
  const box = bioBox(name, page);
  const addresses = [
    ...(person?.addresses ?? []),
    ...page.links.filter((link) => isNamed(link, key)).map(({ href }) => href),
    ...(box?.addresses ?? []),
  ]
    .map((address) => URL.parse(address, page.baseUrl)?.href ?? '')
    .filter((address) => /^https?:/.test(address) && !SHARING.test(address));
  const own = addresses.filter((address) => isSameHost(address, page.url) && withoutFragment(address) !== page.url);
  const outside = addresses.filter((address) => !isSameHost(address, page.url));
  return {
    profileUrl: own.map(withoutFragment).find((address) => URL.parse(address)?.pathname !== '/') ?? null,
    bio: textOrNull(box?.text ?? person?.description ?? null, LIMITS.metaContent),
    outsideUrls: [...new Set(outside)].slice(0, MAX_ADDRESSES),
    jobTitle: textOrNull(person?.jobTitle ?? null, LIMITS.anchorText),
    affiliation: textOrNull(person?.employer ?? null, LIMITS.anchorText),
  };
}

/** A link whose text is the name, where the page speaks of the article. */
function isNamed({ text, placement, isWeb }: LinkFact, key: string): boolean {
  return isWeb && !ELSEWHERE.has(placement) && text !== '' && namesIn(text, true).some((name) => nameKey(name) === key);
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

function isSameHost(address: string, page: string): boolean {
  return hostOf(address) === hostOf(page);
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
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
/** Buttons that share the page carry its address. */
const SHARING = /[?&](?:u|url|text|link)=|\/(?:share|sharer|intent)\b/i;
const LEAST_BIO = 60;
const MAX_ADDRESSES = 12;
