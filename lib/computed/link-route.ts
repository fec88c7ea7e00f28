import {
  POSSIBLE_REDIRECT_SEGMENTS,
  REDIRECT_SCRIPTS,
  REDIRECT_SEGMENTS,
  SHORTENER_HOSTS,
  TARGET_PARAMETERS,
  WRAPPERS,
} from '../lexicons/redirectors.ts';
import type { LinkFact } from '../snapshot/types.ts';
import { decodeEscapes, isHostUnder, parseWebAddress, type WebAddress } from './web-address.ts';

/** How a link gets to its target. */
export interface LinkRoute {
  /** `wrapper`: a service that passes every outbound link on. `redirect`: a hop of a site's own. */
  readonly via: 'direct' | 'wrapper' | 'redirect' | 'shortener';
  /** Where the link leads in the end; `null` when only a request could tell. */
  readonly target: WebAddress | null;
}

/**
 * Where a link really leads, told from its address alone: wrappers and target parameters are unwrapped, the site's own
 * forwarding paths (`/go/acme`) and shorteners are named. Nothing is requested.
 *
 * @param page the page the link stands on
 */
export function linkRoute(link: LinkFact, address: WebAddress, page: WebAddress | null): LinkRoute {
  const wrapped = wrappedTarget(address);
  if (wrapped) return { via: 'wrapper', target: wrapped };
  const carried = carriedTarget(address, page);
  if (carried) return { via: 'redirect', target: carried };
  if (address.segments.length > 0 && isHostUnder(address.host, SHORTENERS)) return { via: 'shortener', target: null };
  if (isForwarding(link, address, page)) return { via: 'redirect', target: null };
  return { via: 'direct', target: address };
}

const SHORTENERS: ReadonlySet<string> = new Set(SHORTENER_HOSTS);
const SCRIPTS: ReadonlySet<string> = new Set(REDIRECT_SCRIPTS);
const FORWARDING: ReadonlySet<string> = new Set(REDIRECT_SEGMENTS);
const POSSIBLY_FORWARDING: ReadonlySet<string> = new Set(POSSIBLE_REDIRECT_SEGMENTS);
const CARRIERS: ReadonlySet<string> = new Set(TARGET_PARAMETERS);

/** Addresses that carry another one for a reason of their own: they come back, share, check or show it. */
const NO_FORWARDING =
  /log-?in|sign-?(?:in|up)|auth|oauth|sso|account|register|session|share|intent|submit|validat|translate|embed|player|proxy|archive|cache|feed|subscribe|callback|iframe|screenshot|bookmark|search/;
const DECODING_ROUNDS = 3;
const LONGEST_PARAMETER = 2_048;

/** Whether a host is the one named, where `google.` stands for every country's. */
export const isNamedHost = (address: WebAddress, host: string): boolean =>
  host.endsWith('.') ? `${address.label}.` === host : address.host === host || address.host.endsWith(`.${host}`);

function wrappedTarget(address: WebAddress): WebAddress | null {
  for (const { host, path, parameter } of WRAPPERS) {
    if (!isNamedHost(address, host) || !address.url.pathname.startsWith(path)) continue;
    const value = parameter === null ? address.url.search.slice(1) : address.url.searchParams.get(parameter);
    const target = value ? readTarget(value) : null;
    if (target) return target;
  }
  return null;
}

function carriedTarget(address: WebAddress, page: WebAddress | null): WebAddress | null {
  if (address.url.search === '' || NO_FORWARDING.test(address.host + address.url.pathname.toLowerCase())) return null;
  for (const [name, value] of address.url.searchParams) {
    if (!CARRIERS.has(name.toLowerCase())) continue;
    const target = readTarget(value);
    if (target && target.site !== page?.site && target.site !== address.site) return target;
  }
  return null;
}

function readTarget(value: string): WebAddress | null {
  let text = value.slice(0, LONGEST_PARAMETER);
  for (let round = 0; round < DECODING_ROUNDS; round += 1) {
    if (/^https?:\/\//i.test(text)) return parseWebAddress(text);
    text = decodeEscapes(text);
  }
  return /^aHR0c[\w-]+/.test(value) ? parseWebAddress(decodeBase64Url(value.slice(0, LONGEST_PARAMETER))) : null;
}

function decodeBase64Url(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function isForwarding(link: LinkFact, address: WebAddress, page: WebAddress | null): boolean {
  if (address.url.search !== '' && SCRIPTS.has(address.url.pathname.toLowerCase().split('/').at(-1) ?? '')) return true;
  const [first = '', slug] = address.segments;
  if (address.site !== page?.site || slug === undefined || address.segments.length > 2) return false;
  if (page.segments[0] === first) return false;
  return FORWARDING.has(first) || (POSSIBLY_FORWARDING.has(first) && isMarked(link));
}

const isMarked = ({ rel }: LinkFact): boolean => rel.includes('nofollow') || rel.includes('sponsored');
