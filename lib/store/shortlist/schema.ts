import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { rowOf } from '../../shortlist/list-row.ts';
import { parseProspect } from '../../shortlist/parse-prospect.ts';
import { packRows } from './row-chunks.ts';

/** What stands in the database. Values are `unknown` where they are checked again on the way out. */
export interface ShortlistSchema extends DBSchema {
  /** One record per site. Key: `domain`. */
  readonly prospects: { readonly key: string; readonly value: StoredProspect };
  /** The rows of the table, many in a record; made from the prospects, in the same transaction. Key: `chunk`. */
  readonly rows: { readonly key: number; readonly value: RowChunk };
  /** One record per audit, never changed. Key: `id`. */
  readonly audits: { readonly key: string; readonly value: AuditRecord };
  /** Removed prospects, until they are emptied out: what undo brings back. Key: `domain`. */
  readonly trash: { readonly key: string; readonly value: TrashRecord };
  /** Records that could not be read, kept unchanged for export. */
  readonly quarantine: { readonly key: number; readonly value: QuarantineRecord };
}

/** A `Prospect`, believed only after `parseProspect`. */
export interface StoredProspect {
  readonly domain: string;
}

export interface RowChunk {
  readonly chunk: number;
  /** `ROW_VERSION` of its rows. */
  readonly version: number;
  /** JSON: a list of `ListRow`. */
  readonly text: string;
}

export interface AuditRecord {
  /** SHA-256 in hex of the JSON text in `body`. */
  readonly id: string;
  readonly domain: string;
  /** The text of `writeAuditBody`, gzip: a fifth of its size or less. */
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface TrashRecord {
  readonly domain: string;
  /** ISO 8601, UTC. */
  readonly removedAt: string;
  readonly prospect: StoredProspect;
}

export interface QuarantineRecord {
  readonly store: 'prospects' | 'audits';
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
  readonly movedAt: string;
}

export type ShortlistDatabase = IDBPDatabase<ShortlistSchema>;

export type WritableRows = IDBPObjectStore<
  ShortlistSchema,
  ArrayLike<StoreNames<ShortlistSchema>>,
  'rows',
  'readwrite' | 'versionchange'
>;

export const DATABASE_NAME = 'shortlist';
export const DATABASE_VERSION = 2;

type Upgrade = IDBPTransaction<ShortlistSchema, StoreNames<ShortlistSchema>[], 'versionchange'>;

/**
 * One step per version, in order; a step sees the data as the version before left it. All steps are one transaction: a
 * browser that ends meanwhile leaves the older version as it was.
 */
export async function upgrade(database: ShortlistDatabase, oldVersion: number, transaction: Upgrade): Promise<void> {
  if (oldVersion < 1) {
    database.createObjectStore('prospects', { keyPath: 'domain' });
    database.createObjectStore('audits', { keyPath: 'id' });
    database.createObjectStore('trash', { keyPath: 'domain' });
    database.createObjectStore('quarantine', { autoIncrement: true });
  }
  if (oldVersion < 2) {
    database.createObjectStore('rows', { keyPath: 'chunk' });
    await upgradeProspects(transaction);
  }
}

/** Version 2: prospects in their second schema, each with a row. Those that cannot be read stay as they are. */
async function upgradeProspects(transaction: Upgrade): Promise<void> {
  const store = transaction.objectStore('prospects');
  const prospects = (await store.getAll()).flatMap((stored) => {
    const parsed = parseProspect(stored);
    return parsed.ok ? [parsed.prospect] : [];
  });
  for (const prospect of prospects) await store.put(prospect);
  for (const chunk of packRows(prospects.map(rowOf))) await transaction.objectStore('rows').put(chunk);
}
