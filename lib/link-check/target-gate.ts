import type { Message } from '../audits/audit.ts';
import { withoutFragment } from './link-health.ts';

/** Which hosts and ports may be asked. Production has one; tests bring their own. */
export interface TargetPolicy {
  /** @param host as `URL` writes it, without a trailing dot */
  readonly isAllowedHost: (host: string) => boolean;
  /** As `URL` writes them: empty for the scheme's own. */
  readonly ports: ReadonlySet<string>;
}

export type GatedTarget =
  | { readonly isOpen: true; readonly url: string }
  | { readonly isOpen: false; readonly reason: Message };

/**
 * Whether an address of a page may be asked for: only public web hosts, and nothing that looks as if asking would do
 * something. Names that lead to a private address cannot be told from here; nothing is sent to them but a bare request.
 */
export function gateTarget(href: string, policy: TargetPolicy = PUBLIC_TARGETS): GatedTarget {
  const url = href.length <= LONGEST ? URL.parse(href) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return shut('not_web');
  if (url.username !== '' || url.password !== '') return shut('credentials');
  if (!policy.isAllowedHost(url.hostname.replace(/\.$/, ''))) return shut('local');
  if (!policy.ports.has(url.port)) return shut('port');
  if (mayAct(url)) return shut('may_act');
  return { isOpen: true, url: withoutFragment(url.href) };
}

/** Names with a dot under a public ending. Literal addresses are left out altogether: `URL` unmasks every spelling. */
export const PUBLIC_TARGETS: TargetPolicy = {
  isAllowedHost: (host) =>
    host.includes('.') && !host.startsWith('[') && !IPV4.test(host) && !PRIVATE_ENDING.test(host),
  ports: new Set(['', '80', '443', '8080', '8443']),
};

/** Whether an answer came from a host that may not be asked, as after a redirect to a router. */
export const isForbiddenHost = (url: string, { isAllowedHost }: TargetPolicy = PUBLIC_TARGETS): boolean =>
  !isAllowedHost((URL.parse(url)?.hostname ?? '').replace(/\.$/, ''));

const LONGEST = 2_048;
const IPV4 = /^\d+(?:\.\d+){3}$/;
/** Special-use and customary private names: RFC 6761, RFC 6762, RFC 8375, RFC 7686, RFC 9476. */
const PRIVATE_ENDING =
  /(?:^|\.)(?:local|localhost|internal|intranet|lan|home|corp|private|test|invalid|onion|alt|arpa)$/;

const shut = (why: string): GatedTarget => ({ isOpen: false, reason: { key: `link_check.skipped.${why}` } });

/**
 * Whether asking could do something: the address of a log-out, an unsubscription, a deletion, or one that carries a
 * one-time key. A server should not act on a plain request, but many do.
 */
function mayAct({ pathname, searchParams }: URL): boolean {
  const segments = pathname.toLowerCase().split('/').map(withoutEnding);
  if (segments.some(isActing)) return true;
  for (const [name, value] of searchParams) {
    const key = name.toLowerCase();
    if (isActing(key) || KEYS.has(key)) return true;
    if (COMMANDS.has(key) && isActing(value.toLowerCase())) return true;
  }
  return false;
}

const withoutEnding = (segment: string): string => segment.replace(/\.[a-z]{2,5}$/, '');

/** `log-out`, `delete` and `delete-account` act; `how-to-delete-an-account` is a page about it. */
function isActing(text: string): boolean {
  const words = text.split(/[^a-z]+/).filter((word) => word !== '');
  if (ACTS.has(words.join(''))) return true;
  return words.length <= 2 && VERBS.has(words[0] ?? '');
}

const ACTS: ReadonlySet<string> = new Set([
  ...['logout', 'logoff', 'signout', 'signoff', 'unsubscribe', 'optout', 'unfollow', 'vote', 'upvote', 'downvote'],
  ...['addtocart', 'checkout', 'like'],
]);
const VERBS: ReadonlySet<string> = new Set([
  ...['delete', 'remove', 'destroy', 'cancel', 'confirm', 'verify', 'activate', 'deactivate', 'approve', 'reset'],
  ...['revoke', 'unsubscribe', 'disable'],
]);
/** Parameters that name what a script is to do. */
const COMMANDS: ReadonlySet<string> = new Set(['action', 'act', 'do', 'op', 'cmd', 'task', 'mode', 'method']);
/** Parameters that carry a one-time key. */
const KEYS: ReadonlySet<string> = new Set([
  ...['token', 'access_token', 'auth', 'nonce', '_wpnonce', 'sig', 'signature', 'otp', 'key', 'secret', 'jwt'],
]);
