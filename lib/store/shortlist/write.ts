import type { IDBPTransaction } from 'idb';
import { type ListRow, rowOf } from '../../shortlist/list-row.ts';
import type { Prospect } from '../../shortlist/prospect.ts';
import { writeRows } from './row-chunks.ts';
import type { ShortlistDatabase, ShortlistSchema } from './schema.ts';

/** The stores that a change of a prospect may touch. */
export const PROSPECT_STORES = ['prospects', 'rows', 'audits', 'trash', 'quarantine'] as const;

export type WriteTransaction = IDBPTransaction<ShortlistSchema, typeof PROSPECT_STORES, 'readwrite'>;

/** Prospects are written through these two, which keep their rows in step. */
export interface ProspectWrites {
  readonly transaction: WriteTransaction;
  readonly put: (prospect: Prospect) => Promise<void>;
  readonly remove: (domain: string) => Promise<void>;
}

/**
 * One transaction: everything the work writes is stored when the promise resolves, or nothing is. `strict` waits for
 * the disk, so that an acknowledged write outlives the browser's and the machine's end.
 */
export async function write<Value>(
  database: ShortlistDatabase,
  work: (writes: ProspectWrites) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(PROSPECT_STORES, 'readwrite', { durability: 'strict' });
  const changed = new Map<string, ListRow | null>();
  try {
    const value = await work({
      transaction,
      put: async (prospect) => {
        changed.set(prospect.domain, rowOf(prospect));
        await transaction.objectStore('prospects').put(prospect);
      },
      remove: async (domain) => {
        changed.set(domain, null);
        await transaction.objectStore('prospects').delete(domain);
      },
    });
    await writeRows(transaction.objectStore('rows'), changed);
    await transaction.done;
    return value;
  } catch (error) {
    await abandon(transaction);
    // The reason of an abort (a full disk) says more than the request that failed because of it.
    throw transaction.error ?? error;
  }
}

async function abandon(transaction: WriteTransaction): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await transaction.done.catch(() => undefined);
}
