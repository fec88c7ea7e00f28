import { parse } from 'tldts';

/**
 * The domain that one owner registers: `acme.co.uk` for `shop.acme.co.uk`, `jane.blogspot.com` for her blog,
 * because hosts on public platforms are separate sites (public suffix list with its private part).
 *
 * @param urlOrHost an address or a bare host name; untrusted
 * @returns lower case, punycode as given; `null` for IP addresses, single labels and what is no host
 */
export function registrableDomain(urlOrHost: string): string | null {
  return siteParts(urlOrHost).domain;
}

export interface SiteParts {
  /** Full host name, lower case, without port, credentials or trailing dot. */
  readonly host: string | null;
  readonly domain: string | null;
  /** The domain's own label: `acme` of `shop.acme.co.uk`. */
  readonly label: string | null;
  /** The public suffix: `co.uk`, `blogspot.com`. */
  readonly suffix: string | null;
}

/** The parts of an address that name its site. */
export function siteParts(urlOrHost: string): SiteParts {
  const { hostname, domain, domainWithoutSuffix, publicSuffix, isIp } = parse(urlOrHost, PARSE_OPTIONS);
  return {
    host: hostname || null,
    domain: isIp ? null : domain || null,
    label: isIp ? null : domainWithoutSuffix || null,
    suffix: isIp ? null : publicSuffix || null,
  };
}

const PARSE_OPTIONS = { allowPrivateDomains: true } as const;
