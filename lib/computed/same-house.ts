import type { SiteParts } from './registrable-domain.ts';

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
