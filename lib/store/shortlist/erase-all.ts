import type { ShortlistDatabase } from './schema.ts';

const STORES = ['prospects', 'rows', 'audits', 'trash', 'quarantine'] as const;

/** Deletes every record for good, in one transaction. */
export async function eraseAll(database: ShortlistDatabase): Promise<null> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  return null;
}
