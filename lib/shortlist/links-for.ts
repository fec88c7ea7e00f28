import type { AuditSettings } from '../settings/audit-settings.ts';

/**
 * Says in a few characters with which of the user's and competitors' domains a page's links were compared, so that a
 * prospect whose links were compared with others is noticed. `''` when there are none.
 */
export function linksForOf({ ownDomains, competitors }: Pick<AuditSettings, 'ownDomains' | 'competitors'>): string {
  if (ownDomains.length + competitors.length === 0) return '';
  const text = [ownDomains, competitors].map((domains) => domains.toSorted().join(' ')).join('|');
  // FNV-1a, 32 bits: en.wikipedia.org/wiki/Fowler-Noll-Vo_hash_function
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
