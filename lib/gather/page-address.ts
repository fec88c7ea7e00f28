import type { ProblemFact } from '../snapshot/types.ts';
import { addressOf, attribute, baseAddressOf, query } from './dom.ts';

export interface PageAddress {
  readonly url: string;
  readonly baseUrl: string;
  readonly problem: ProblemFact | null;
}

/**
 * Address of a document and what its relative addresses resolve against. A `<base>` that cannot be parsed makes
 * Chromium's `baseURI` "about:blank"; the document's own address stands in for it then.
 */
export function pageAddress(page: Document): PageAddress {
  const url = withoutFragment(ownText(page.URL) ?? addressOf(page));
  const [first] = query(page, 'base[href]');
  if (!first) return { url, baseUrl: url, problem: null };
  const base = withoutFragment(ownText(page.baseURI) ?? baseAddressOf(page));
  const host = webHost(base);
  // Firefox falls back to the document's own address by itself, without a word.
  const isBroken = host === null || !URL.canParse(attribute(first, 'href') ?? '', url);
  if (isBroken) return { url, baseUrl: url, problem: problem('invalid-base') };
  return { url, baseUrl: base, problem: host === webHost(url) ? null : problem('foreign-base') };
}

/** `href` as the browser resolves it; `null` when it cannot. */
export function resolveAddress(href: string, baseUrl: string): string | null {
  return URL.parse(href, baseUrl)?.href ?? null;
}

/** Saved pages are given the address they came from; a page gives its images and forms these names. */
function ownText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function problem(code: 'invalid-base' | 'foreign-base'): ProblemFact {
  return { code, subject: null, kept: null, seen: null };
}

function webHost(address: string): string | null {
  const url = URL.parse(address);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.host : null;
}

function withoutFragment(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}
