import { LIMITS } from '../../snapshot/limits.ts';
import { plainText } from '../../snapshot/plain-text.ts';
import type { AuthorFact } from '../../snapshot/types.ts';
import type { GatherContext } from '../context.ts';
import { attribute, query } from '../dom.ts';
import { asList, firstText, isJsonObject, type JsonObject, ownValue, resolved } from '../json-ld.ts';
import { linkedDataOf } from '../linked-data.ts';
import { resolveAddress } from '../page-address.ts';
import { visibleText } from '../visible-text.ts';
import { nameKey, namesIn } from './author-name.ts';

export type AuthorDetails = Pick<AuthorFact, 'profileUrl' | 'bio' | 'outsideUrls' | 'jobTitle' | 'affiliation'>;

/** What the page tells about an author beside the name: from structured data, the links on the name, the bio box. */
export function authorDetails(name: string, context: GatherContext): AuthorDetails {
  const person = personNode(name, context);
  const box = bioBox(name, context);
  const addresses = [
    ...['url', 'sameAs', '@id']
      .flatMap((key) => asList(ownValue(person, key)))
      .filter((value) => typeof value === 'string'),
    ...linksOn(name, context),
    ...(box ? hrefsIn(box) : []),
  ]
    .map((address) => resolveAddress(address.slice(0, LIMITS.href), context.baseUrl))
    .filter((address) => address !== null && /^https?:/.test(address) && !SHARING.test(address))
    .map((address) => String(address));
  const own = addresses.filter(
    (address) => isSameHost(address, context.url) && withoutFragment(address) !== context.url,
  );
  const outside = addresses.filter((address) => !isSameHost(address, context.url));
  const bio = box ? visibleText(box, LIMITS.metaContent) : firstText(ownValue(person, 'description'));
  return {
    profileUrl: own.map(withoutFragment).find((address) => URL.parse(address)?.pathname !== '/') ?? null,
    bio: textOrNull(bio, LIMITS.metaContent),
    outsideUrls: [...new Set(outside)].slice(0, MAX_ADDRESSES),
    jobTitle: textOrNull(firstText(ownValue(person, 'jobTitle')), LIMITS.anchorText),
    affiliation: textOrNull(employer(person, context), LIMITS.anchorText),
  };
}

function personNode(name: string, context: GatherContext): JsonObject | null {
  const key = nameKey(name);
  const { nodes } = linkedDataOf(context);
  const named = nodes.filter(
    ({ types, value }) => PERSON.test(types.join(' ')) && nameKey(firstText(ownValue(value, 'name')) ?? '') === key,
  );
  // The fullest of several objects for one person; the others are references with a name.
  const [fullest] = named.toSorted((one, other) => Object.keys(other.value).length - Object.keys(one.value).length);
  return fullest?.value ?? null;
}

function employer(person: JsonObject | null, context: GatherContext): string | null {
  const { byId } = linkedDataOf(context);
  for (const key of ['worksFor', 'affiliation']) {
    const [first] = asList(ownValue(person, key)).map((value) => resolved(value, byId));
    const name = firstText(isJsonObject(first) ? ownValue(first, 'name') : first);
    if (name !== null) return name;
  }
  return null;
}

/** Addresses of links whose text is the name, near an author's place. */
function linksOn(name: string, context: GatherContext): readonly string[] {
  const key = nameKey(name);
  return [...query(context.document, NAME_LINKS)]
    .slice(0, MAX_LINKS)
    .filter((link) => namesIn(visibleText(link, LIMITS.anchorText), true).some((text) => nameKey(text) === key))
    .map((link) => attribute(link, 'href') ?? '');
}

/** The outermost box about the author that names him, or `null`. */
function bioBox(name: string, { copy }: GatherContext): Element | null {
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  for (const { zone, copy: element, isHidden } of copy.elements) {
    const parent = element.parentElement;
    if (zone !== 'author-bio' || isHidden || (parent && copy.originalOf(parent)?.zone === zone)) continue;
    const text = visibleText(element, LIMITS.metaContent);
    if (text.length >= LEAST_BIO && text.toLowerCase().includes(first)) return element;
  }
  return null;
}

function hrefsIn(box: Element): readonly string[] {
  return [...query(box, 'a[href]')].slice(0, MAX_LINKS).map((link) => attribute(link, 'href') ?? '');
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

const PERSON = /\b(?:Person|Author)\b/;
const NAME_LINKS =
  'a[rel~="author"][href], [class*="author" i] a[href], [class*="byline" i] a[href], [itemprop~="author"] a[href], a[class*="author" i][href]';
/** Buttons that share the page carry its address. */
const SHARING = /[?&](?:u|url|text|link)=|\/(?:share|sharer|intent)\b/i;
const LEAST_BIO = 60;
const MAX_LINKS = 40;
const MAX_ADDRESSES = 12;
