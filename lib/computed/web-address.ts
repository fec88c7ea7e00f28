import { siteParts } from './registrable-domain.ts';

/** The parts of a web address that tell what it leads to. */
export interface WebAddress {
  readonly url: URL;
  /** Lower case, without a leading `www.`. */
  readonly host: string;
  /** Registrable domain, or the host itself where there is none (an IP address). */
  readonly site: string;
  /** Own label of the domain, such as `acme`; `null` for IP addresses. */
  readonly label: string | null;
  /** Path segments, decoded, lower case, without a file ending. */
  readonly segments: readonly string[];
}

/** Takes an absolute http(s) address apart; `null` for anything else. */
export function parseWebAddress(href: string): WebAddress | null {
  const known = knownAddresses.get(href);
  if (known !== undefined) return known;
  if (knownAddresses.size >= REMEMBERED_ADDRESSES) knownAddresses.clear();
  const address = readAddress(href);
  knownAddresses.set(href, address);
  return address;
}

/** Several facts look at the same links of a page. */
const REMEMBERED_ADDRESSES = 5_000;
const knownAddresses = new Map<string, WebAddress | null>();

function readAddress(href: string): WebAddress | null {
  if (!/^https?:/i.test(href)) return null;
  const url = URL.parse(href);
  if (!url) return null;
  const { domain, label } = siteParts(url.href);
  const host = url.hostname.replace(/^www\./, '');
  return { url, host, site: domain ?? host, label, segments: pathSegments(url.pathname) };
}

/** Whether a host is a listed one or below it. */
export const isHostUnder = (host: string, listed: ReadonlySet<string>): boolean => {
  for (let rest = host; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (listed.has(rest)) return true;
    if (!rest.includes('.')) return false;
  }
  return false;
};

/** `decodeURIComponent` that leaves broken escapes as they are. */
export function decodeEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const FILE_ENDING = /\.(?:html?|php|aspx?|jsp|amp)$/;

function pathSegments(pathname: string): readonly string[] {
  return pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => decodeEscapes(segment).toLowerCase().replace(FILE_ENDING, ''));
}
