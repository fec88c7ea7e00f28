import {
  AFFILIATE_HOST_PARAMETERS,
  AFFILIATE_HOSTS,
  AFFILIATE_NETWORK_SITES,
  AFFILIATE_PARAMETERS,
  ANALYTICS_VALUES,
  POSSIBLE_AFFILIATE_PARAMETERS,
} from '../lexicons/affiliate-networks.ts';
import { SHARE_ADDRESSES, SOCIAL_HOSTS } from '../lexicons/social-hosts.ts';
import type { LinkFact } from '../snapshot/types.ts';
import { isNamedHost, type LinkRoute } from './link-route.ts';
import { isHostUnder, type WebAddress } from './web-address.ts';

export type LinkKind =
  | 'affiliate'
  | 'possible-affiliate'
  | 'redirect'
  | 'shortener'
  | 'wrapper'
  | 'share'
  | 'social'
  | 'file'
  | 'fragment'
  | 'script';

/** What a web link is for, apart from what it says; several may hold. */
export function webLinkKinds(
  link: LinkFact,
  address: WebAddress,
  route: LinkRoute,
  page: WebAddress | null,
): readonly LinkKind[] {
  if (isShareAddress(link.href, address.host)) return ['share'];
  const kinds: LinkKind[] = link.element === 'button' ? ['script'] : [];
  if (route.via !== 'direct') kinds.push(route.via);
  const isOwn = address.site === page?.site;
  if (isOwn && isSameDocument(address, page)) kinds.push('fragment');
  if (!isOwn || route.via === 'redirect') {
    const affiliation = affiliationOf(address, page) ?? (route.target ? affiliationOf(route.target, page) : null);
    if (affiliation) kinds.push(affiliation);
  }
  if (!isOwn && isProfile(address, link)) kinds.push('social');
  if (FILE.test(address.url.pathname)) kinds.push('file');
  return kinds;
}

/** Kinds of what is no web address at all. */
export function otherLinkKinds(link: LinkFact): readonly LinkKind[] {
  if (link.href.toLowerCase().startsWith('mailto:?')) return ['share'];
  if (/^\s*javascript:/i.test(link.href)) return ['script'];
  if (link.href === '' || link.href.startsWith('#')) return [link.hasClickHandler ? 'script' : 'fragment'];
  return [];
}

const FILE = /\.(?:pdf|zip|docx?|xlsx?|pptx?|csv|epub|mp3|mp4|mov|avi|jpe?g|png|gif|webp|svg|exe|dmg|apk|gz|rar|7z)$/i;
const NETWORKS: ReadonlySet<string> = new Set(AFFILIATE_HOSTS);
const NETWORK_SITES: ReadonlySet<string> = new Set(AFFILIATE_NETWORK_SITES);
const PARTNER_PARAMETERS: ReadonlySet<string> = new Set(AFFILIATE_PARAMETERS);
const POSSIBLE_PARAMETERS: ReadonlySet<string> = new Set(POSSIBLE_AFFILIATE_PARAMETERS);
const HARMLESS_VALUES: ReadonlySet<string> = new Set(ANALYTICS_VALUES);
const SOCIAL: ReadonlySet<string> = new Set(SOCIAL_HOSTS);
/** First path segments that stand before a name on social hosts. */
const PROFILE_SECTIONS: ReadonlySet<string> = new Set(
  'in company school channel c user users u r groups pages profile people add invite show artist'.split(' '),
);

const SHARE_HOSTS: ReadonlySet<string> = new Set(SHARE_ADDRESSES.map((start) => start.split('/')[0] ?? ''));

function isShareAddress(href: string, host: string): boolean {
  if (!SHARE_HOSTS.has(host.replace(/^m\./, ''))) return false;
  const address = href.toLowerCase().replace(/^https?:\/\/(?:www\.|m\.)?/, '');
  return SHARE_ADDRESSES.some((start) => address.startsWith(start));
}

function isSameDocument(address: WebAddress, page: WebAddress): boolean {
  const { url } = address;
  return (
    url.hash !== '' &&
    url.host === page.url.host &&
    url.pathname === page.url.pathname &&
    url.search === page.url.search
  );
}

function affiliationOf(address: WebAddress, page: WebAddress | null): 'affiliate' | 'possible-affiliate' | null {
  const { host, url } = address;
  const hasQuery = url.search !== '';
  const isNetwork = isHostUnder(host, NETWORKS) && (address.segments.length > 0 || hasQuery);
  if (isNetwork && (hasQuery || !NETWORK_SITES.has(host))) return 'affiliate';
  if (!hasQuery) return null;
  const parameters = [...url.searchParams].map(([name, value]) => [name.toLowerCase(), value.toLowerCase()] as const);
  const isPartner = parameters.some(
    ([name]) =>
      PARTNER_PARAMETERS.has(name) ||
      AFFILIATE_HOST_PARAMETERS.some(
        ([partner, parameter]) => isNamedHost(address, partner) && name.startsWith(parameter.toLowerCase()),
      ),
  );
  if (isPartner || parameters.some(([name, value]) => name.startsWith('utm_') && value === 'affiliate'))
    return 'affiliate';
  // `?ref=bookmarks` on a profile says where its owner copied the address.
  if (isHostUnder(host, SOCIAL)) return null;
  const isPossible = parameters.some(
    ([name, value]) => POSSIBLE_PARAMETERS.has(name) && value !== '' && !isHarmlessValue(value, page),
  );
  return isPossible ? 'possible-affiliate' : null;
}

const isHarmlessValue = (value: string, page: WebAddress | null): boolean =>
  HARMLESS_VALUES.has(value) || value.startsWith('http') || (page !== null && value.includes(page.label ?? page.host));

/** A profile, not a single post or a repository; on a template also the placeholder without a name. */
function isProfile(address: WebAddress, link: LinkFact): boolean {
  if (!isHostUnder(address.host, SOCIAL)) return false;
  const [first = '', second, third] = address.segments;
  if (first === '') return link.placement !== 'article';
  if (second === undefined) return true;
  return third === undefined && (PROFILE_SECTIONS.has(first) || first.startsWith('@'));
}
