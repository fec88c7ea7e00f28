import type { Change } from '../../shortlist/shortlist.ts';
import { readForWriting } from './read-prospect.ts';
import type { ShortlistDatabase } from './schema.ts';
import { write } from './write.ts';

/**
 * Takes prospects off the shortlist. They stay in the trash with all their audits until it is swept.
 *
 * @param now ISO 8601, UTC
 */
export function removeProspects(
  database: ShortlistDatabase,
  domains: readonly string[],
  now: string,
): Promise<readonly Change[]> {
  return write(database, async (writes) => {
    const changes: Change[] = [];
    for (const domain of domains) {
      const before = await readForWriting(writes, domain, now);
      if (before === null) continue;
      await writes.transaction.objectStore('trash').put({ domain, removedAt: now, prospect: before });
      await writes.remove(domain);
      changes.push({ domain, before, after: null });
    }
    return changes;
  });
}
