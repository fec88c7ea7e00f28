import { openDB } from 'idb';

/** A database as an earlier version left it: `tests/fixtures/shortlist-v*.json`, written by that version's own code. */
export interface DatabaseDump {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const KEY_PATHS: Readonly<Record<string, string>> = { prospects: 'domain', audits: 'id', trash: 'domain' };

/** Puts a dump in place of the shortlist's database. Bodies of audits are base64 there. */
export async function restoreDump({ version, stores }: DatabaseDump): Promise<void> {
  const database = await openDB('shortlist', version, {
    upgrade: (created) => {
      for (const name of Object.keys(stores)) {
        const keyPath = KEY_PATHS[name];
        created.createObjectStore(name, keyPath === undefined ? { autoIncrement: true } : { keyPath });
      }
    },
  });
  for (const [name, records] of Object.entries(stores)) {
    const transaction = database.transaction(name, 'readwrite');
    for (const record of records) {
      const { body } = record;
      const bytes = typeof body === 'string' ? Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0)) : body;
      transaction.store.put(bytes === undefined ? record : { ...record, body: bytes });
    }
    await transaction.done;
  }
  database.close();
}
