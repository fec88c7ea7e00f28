import { unpackAudit } from './audit-record.ts';
import type { ShortlistDatabase } from './schema.ts';

const STORES = ['prospects', 'audits', 'trash', 'quarantine'] as const;

/**
 * Everything the database holds, unchecked, one JSON record a line: for rescuing what the list cannot show. A record
 * that cannot be read at all becomes a line that says so.
 */
export async function exportRaw(database: ShortlistDatabase): Promise<Blob> {
  const parts: string[] = [];
  for (const store of STORES) {
    for (const key of await database.getAllKeys(store)) parts.push(`${await rawLine(database, store, key)}\n`);
  }
  return new Blob(parts, { type: 'application/jsonl' });
}

async function rawLine(
  database: ShortlistDatabase,
  store: (typeof STORES)[number],
  key: string | number,
): Promise<string> {
  try {
    const value = await database.get(store, key);
    if (store !== 'audits') return JSON.stringify({ store, key, value });
    const record = await database.get('audits', String(key));
    const body = record ? await unpackAudit(record) : null;
    return JSON.stringify({ store, key, value: { domain: record?.domain, body: body ?? [...(record?.body ?? [])] } });
  } catch (error) {
    return JSON.stringify({ store, key, error: String(error) });
  }
}
