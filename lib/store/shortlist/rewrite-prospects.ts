import type { Change, Rewrite } from '../../shortlist/shortlist.ts';
import { readForWriting } from './read-prospect.ts';
import type { ShortlistDatabase } from './schema.ts';
import { type ProspectWrites, write } from './write.ts';

export interface RewriteOptions {
  /** Every prospect that is not rewritten goes to the trash. */
  readonly removesOthers: boolean;
  /** Makes the error for a prospect that gains an audit which is not stored; nothing is written then. */
  readonly onMissingAudit: (domain: string) => Error;
}

/**
 * Rewrites many prospects in one transaction: all of them, or none.
 *
 * @param now ISO 8601, UTC
 */
export function rewriteProspects(
  database: ShortlistDatabase,
  rewrites: readonly Rewrite[],
  { removesOthers, onMissingAudit }: RewriteOptions,
  now: string,
): Promise<readonly Change[]> {
  return write(database, async (writes) => {
    const stored = new Set(await writes.transaction.objectStore('audits').getAllKeys());
    const changes: Change[] = [];
    for (const { domain, next } of rewrites) {
      const before = await readForWriting(writes, domain, now);
      const after = next(before);
      if (after === before || after === null) continue;
      const known = new Set(before?.audits.map(({ id }) => id));
      if (after.audits.some(({ id }) => !known.has(id) && !stored.has(id))) throw onMissingAudit(domain);
      await writes.put(after);
      changes.push({ domain, before, after });
    }
    if (removesOthers) changes.push(...(await removeOthers(writes, rewrites, now)));
    return changes;
  });
}

async function removeOthers(
  writes: ProspectWrites,
  rewrites: readonly Rewrite[],
  now: string,
): Promise<readonly Change[]> {
  const kept = new Set(rewrites.map(({ domain }) => domain));
  const changes: Change[] = [];
  for (const domain of await writes.transaction.objectStore('prospects').getAllKeys()) {
    if (kept.has(domain)) continue;
    const before = await readForWriting(writes, domain, now);
    if (before === null) continue;
    await writes.transaction.objectStore('trash').put({ domain, removedAt: now, prospect: before });
    await writes.remove(domain);
    changes.push({ domain, before, after: null });
  }
  return changes;
}
