import { LIMITS } from '../snapshot/limits.ts';
import type { CanonicalFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, query } from './dom.ts';
import { resolveAddress } from './page-address.ts';

/** The address that the page names as its own. Only web addresses are usable. */
export function gatherCanonical(context: GatherContext): CanonicalFacts {
  const links = query(context.document, 'link[rel~="canonical" i]');
  const [first] = links;
  const raw = (first && attribute(first, 'href')?.trim().slice(0, LIMITS.href)) ?? null;
  const resolved = raw === null || raw === '' ? null : resolveAddress(raw, context.baseUrl);
  return { url: resolved !== null && /^https?:/.test(resolved) ? resolved : null, raw, count: links.length };
}
