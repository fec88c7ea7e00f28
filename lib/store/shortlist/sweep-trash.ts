import type { ShortlistDatabase } from './schema.ts';
import { write } from './write.ts';

/** How long a removed prospect is kept. Heuristic: longer than any undo, saving it again within a month revives it. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
/** Prospects read at once: this runs while somebody scrolls. */
const BATCH = 100;

/** Importers hold this lock while audits stand in the database that no prospect names yet. */
export const IMPORT_LOCK = 'shortlist-import';

/**
 * Empties the trash of prospects removed long ago, and deletes the audits that no prospect names any more: theirs, and
 * those of imports that never ended. Does nothing while an import runs.
 *
 * @param now milliseconds since the epoch
 * @returns how many audits were deleted
 */
export async function sweepTrash(database: ShortlistDatabase, now: number): Promise<number> {
  const keptSince = new Date(now - KEPT_DAYS * DAY_MS).toISOString();
  return navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, (lock) =>
    lock ? sweepUnnamed(database, keptSince) : 0,
  );
}

/**
 * Deletes audits that no prospect names, and empties the trash of what was removed before a moment. Only for holders of
 * the import lock.
 *
 * @param keptSince ISO 8601, UTC; `''` keeps the whole trash
 */
export function sweepUnnamed(database: ShortlistDatabase, keptSince: string): Promise<number> {
  return write(database, async ({ transaction }) => {
    const named = new Set<string>();
    const prospects = transaction.objectStore('prospects');
    let batch = await prospects.getAll(null, BATCH);
    for (let last = batch.at(-1); last !== undefined; last = batch.at(-1)) {
      for (const stored of batch) addAuditIds(stored, named);
      batch = await prospects.getAll(IDBKeyRange.lowerBound(last.domain, true), BATCH);
    }
    for (const removed of await transaction.objectStore('trash').getAll()) {
      if (removed.removedAt < keptSince) await transaction.objectStore('trash').delete(removed.domain);
      else addAuditIds(removed.prospect, named);
    }
    const unnamed = (await transaction.objectStore('audits').getAllKeys()).filter((id) => !named.has(id));
    for (const id of unnamed) await transaction.objectStore('audits').delete(id);
    return unnamed.length;
  });
}

/** Reads records as they are, so that one of a later version keeps its audits too. */
function addAuditIds(stored: unknown, ids: Set<string>): void {
  const audits: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'audits') : null;
  if (!Array.isArray(audits)) return;
  for (const audit of audits) {
    const id: unknown = typeof audit === 'object' && audit !== null ? Reflect.get(audit, 'id') : null;
    if (typeof id === 'string') ids.add(id);
  }
}
