import { type SiteParts, siteParts } from './registrable-domain.ts';

/**
 * Whether two sites bear one name: `acme.de` and `acme.com`, `sofia-health.com` and `sofiahealth.com`,
 * `economictimes.example.com` and `economictimes.com`. No proof of one owner; it only spares honest houses a suspicion.
 */
export function bearsSameName(a: SiteParts, b: SiteParts): boolean {
  const [nameOfA, nameOfB] = [plainName(a.label), plainName(b.label)];
  if (nameOfA === '' || nameOfB === '') return false;
  return nameOfA === nameOfB || isPartOfHost(nameOfA, b) || isPartOfHost(nameOfB, a);
}

/** Shorter names, such as `app` or `blog`, stand in front of many domains. */
const SHORTEST_PART = 6;

const plainName = (label: string | null): string => label?.replaceAll('-', '') ?? '';

const isPartOfHost = (name: string, { host }: SiteParts): boolean =>
  name.length >= SHORTEST_PART && (host?.split('.').some((part) => plainName(part) === name) ?? false);

/**
 * Whether an address names the same page of the same house on another host: a staging copy (`acme-com.host.example`), or
 * the domain it moved to. The path is the same and the hosts share a word of the name; a copy under a stranger's name
 * does not pass.
 */
export function isSamePageElsewhere(own: string, other: string): boolean {
  const path = pathOf(own);
  if (path === null || path === '' || path !== pathOf(other)) return false;
  const host = siteParts(other).host ?? '';
  return nameWords(siteParts(own)).some((word) => host.includes(word));
}

const pathOf = (address: string): string | null => URL.parse(address)?.pathname.replace(/\/+$/u, '') ?? null;

/** The labels of a host before its public suffix, whole and by words, that are long enough to tell one house from another. */
const nameWords = ({ host, suffix }: SiteParts): readonly string[] => {
  if (host === null || suffix === null) return [];
  const labels = host.slice(0, Math.max(0, host.length - suffix.length - 1)).split('.');
  return labels.flatMap((label) => [label, ...label.split('-')]).filter(({ length }) => length >= SHORTEST_PART);
};
