import type { DBSchema, IDBPDatabase, IDBPObjectStore, StoreNames } from 'idb';

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

/**
 * One step per version, in order, in one transaction that changes stores and touches no record: records of an older schema
 * are read by `parseProspect`, and rows that are missing are made by `listRows`. Once, after a kill amid an upgrade that
 * rewrote records, the list came back empty (docs/benchmarks.md); why is not known, and this leaves nothing to cut off.
 */
export function upgrade(database: ShortlistDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('prospects', { keyPath: 'domain' });
    database.createObjectStore('audits', { keyPath: 'id' });
    database.createObjectStore('trash', { keyPath: 'domain' });
    database.createObjectStore('quarantine', { autoIncrement: true });
  }
  if (oldVersion < 2) {
    database.createObjectStore('rows', { keyPath: 'chunk' });
  }
}
