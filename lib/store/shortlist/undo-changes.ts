import { isSameProspect } from '../../shortlist/same-prospect.ts';
import type { Change, UndoneChanges } from '../../shortlist/shortlist.ts';
import { readForWriting } from './read-prospect.ts';
import type { ShortlistDatabase } from './schema.ts';
import { write } from './write.ts';

/**
 * Puts prospects back to what they were before the changes, in one transaction.
 *
 * @param now ISO 8601, UTC
 */
export function undoChanges(
  database: ShortlistDatabase,
  changes: readonly Change[],
  now: string,
): Promise<UndoneChanges> {
  return write(database, async (writes) => {
    const undone: Change[] = [];
    const skipped: string[] = [];
    for (const { domain, before, after } of changes) {
      const current = await readForWriting(writes, domain, now);
      if (!isSameProspect(current, after)) {
        skipped.push(domain);
        continue;
      }
      if (before === null) {
        if (current === null) continue;
        await writes.transaction.objectStore('trash').put({ domain, removedAt: now, prospect: current });
        await writes.remove(domain);
        undone.push({ domain, before: current, after: null });
        continue;
      }
      const revision = Math.max(before.revision, current?.revision ?? 0) + 1;
      const restored = { ...before, revision };
      await writes.put(restored);
      await writes.transaction.objectStore('trash').delete(domain);
      undone.push({ domain, before: current, after: restored });
    }
    return { changes: undone, skipped };
  });
}
