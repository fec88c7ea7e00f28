import type { IDBPTransaction } from 'idb';
import type { ShortlistDatabase, ShortlistSchema } from './schema.ts';

/** The stores that a change of a prospect may touch. */
export const PROSPECT_STORES = ['prospects', 'audits', 'trash', 'quarantine'] as const;

export type WriteTransaction = IDBPTransaction<ShortlistSchema, typeof PROSPECT_STORES, 'readwrite'>;

/**
 * One transaction: everything the work writes is stored when the promise resolves, or nothing is. `strict` waits for
 * the disk, so that an acknowledged write outlives the browser's and the machine's end.
 */
export async function write<Value>(
  database: ShortlistDatabase,
  work: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(PROSPECT_STORES, 'readwrite', { durability: 'strict' });
  try {
    const value = await work(transaction);
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
