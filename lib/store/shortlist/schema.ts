import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** What stands in the database. Values are `unknown` where they are checked again on the way out. */
export interface ShortlistSchema extends DBSchema {
  /** One record per site. Key: `domain`. */
  readonly prospects: { readonly key: string; readonly value: StoredProspect };
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

export const DATABASE_NAME = 'shortlist';
export const DATABASE_VERSION = 1;

/** One step per version, in order; a step sees the data as the version before left it. */
export function upgrade(
  database: ShortlistDatabase,
  oldVersion: number,
  _newVersion: number | null,
  _transaction: IDBPTransaction<ShortlistSchema, StoreNames<ShortlistSchema>[], 'versionchange'>,
): void {
  if (oldVersion < 1) {
    database.createObjectStore('prospects', { keyPath: 'domain' });
    database.createObjectStore('audits', { keyPath: 'id' });
    database.createObjectStore('trash', { keyPath: 'domain' });
    database.createObjectStore('quarantine', { autoIncrement: true });
  }
}
