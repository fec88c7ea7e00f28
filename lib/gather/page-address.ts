import type { ProblemFact } from '../snapshot/types.ts';
import { query } from './dom.ts';

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
  const url = withoutFragment(page.URL);
  const hasBase = query(page, 'base[href]').length > 0;
  if (!hasBase) return { url, baseUrl: url, problem: null };
  const base = withoutFragment(page.baseURI);
  const host = webHost(base);
  if (host === null) return { url, baseUrl: url, problem: problem('invalid-base') };
  return { url, baseUrl: base, problem: host === webHost(url) ? null : problem('foreign-base') };
}

/** `href` as the browser resolves it; `null` when it cannot. */
export function resolveAddress(href: string, baseUrl: string): string | null {
  return URL.parse(href, baseUrl)?.href ?? null;
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
