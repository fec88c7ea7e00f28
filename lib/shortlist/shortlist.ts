import type { Message } from '../audits/audit.ts';
import type { AuditBody } from './audit-body.ts';
import type { KeptAudit } from './audit-of-page.ts';
import type { BackupHeader } from './backup-lines.ts';
import type { EditResult, ProspectEdit } from './edit-prospect.ts';
import type { ListRow } from './list-row.ts';
import type { Prospect } from './prospect.ts';

/**
 * The shortlist as a window uses it. A write is stored when its promise resolves with `ok`; other windows are told
 * then. Nothing here rejects.
 */
export interface Shortlist {
  /** What the table shows of every prospect: many times faster than `list`. */
  readonly rows: () => Promise<Stored<ListedRows>>;
  readonly list: () => Promise<Stored<ListedProspects>>;
  readonly read: (domain: string) => Promise<Stored<Prospect | null>>;
  readonly readAudit: (id: string) => Promise<Stored<AuditBody>>;
  /** Puts a site on the list, or adds an audit to its history. */
  readonly save: (audit: KeptAudit) => Promise<Stored<Change>>;
  readonly edit: (domains: readonly string[], edit: ProspectEdit) => Promise<Stored<EditedProspects>>;
  readonly remove: (domains: readonly string[]) => Promise<Stored<readonly Change[]>>;
  readonly undo: (changes: readonly Change[]) => Promise<Stored<UndoneChanges>>;
  /** Writes imported sites, all or none. */
  readonly rewrite: (rewrites: readonly Rewrite[]) => Promise<Stored<readonly Change[]>>;
  readonly backup: (onProgress: (share: number) => void) => Promise<Stored<Backup>>;
  readonly previewRestore: (file: Blob, onProgress: (share: number) => void) => Promise<Stored<Previewed>>;
  readonly restore: (file: Blob, mode: RestoreMode, onProgress: (share: number) => void) => Promise<Stored<Restored>>;
  /** Everything there is, unchecked, for rescue. */
  readonly exportRaw: () => Promise<Stored<Blob>>;
  /** Deletes for good what was removed long ago; how many audits that were. */
  readonly sweep: () => Promise<Stored<number>>;
  /** Deletes everything for good; there is no way back. */
  readonly erase: () => Promise<Stored<null>>;
  /** Calls back when this or another window changed something; the result ends that. */
  readonly listen: (listener: (announcement: Announcement) => void) => () => void;
  readonly close: () => Promise<void>;
}

export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: StoreProblem };

/** Why the shortlist could not be read or written. What was stored before is untouched in every case. */
export interface StoreProblem {
  /**
   * `full`: no room on the disk or in the browser's quota. `blocked`: another window holds an older version open.
   * `newer`: the data was written by a later version of the extension. `unavailable`: the browser refuses storage
   * here, as in some private windows. `damaged`: the database or one record cannot be read. `lost`: the database was
   * closed or deleted while it was in use. `failed`: anything else.
   */
  readonly kind: 'full' | 'blocked' | 'newer' | 'unavailable' | 'damaged' | 'lost' | 'failed';
  /** What the browser said, for a report of the fault. */
  readonly detail: string;
}

/** What a write did to one prospect: the material of undo and of announcements. */
export interface Change {
  readonly domain: string;
  /** `null`: it was not on the shortlist. */
  readonly before: Prospect | null;
  /** `null`: it is no longer on the shortlist. */
  readonly after: Prospect | null;
}

/** What other windows are told. */
export type Announcement =
  | { readonly kind: 'changed'; readonly domains: readonly string[] }
  /** So much changed that reading everything again is cheaper. */
  | { readonly kind: 'changed-widely' }
  /** The database was deleted or closed while it was in use. */
  | { readonly kind: 'lost' };

export interface ListedRows extends Omit<ListedProspects, 'prospects'> {
  readonly rows: readonly ListRow[];
}

export interface ListedProspects {
  readonly prospects: readonly Prospect[];
  /** Records in quarantine, those moved there now included: they can be exported raw. */
  readonly quarantined: number;
  /** Domains of records that a later version of the extension wrote; they are left alone. */
  readonly newer: readonly string[];
}

export interface EditedProspects {
  readonly changes: readonly Change[];
  /** Domains whose field was changed by somebody else since the editor saw it; left as they are. */
  readonly conflicts: readonly (Extract<EditResult, { kind: 'conflict' }> & { readonly domain: string })[];
  /** Domains that are no longer on the shortlist. */
  readonly gone: readonly string[];
}

export interface UndoneChanges {
  readonly changes: readonly Change[];
  /** Domains that were changed again since, here or in another window; left as they are. */
  readonly skipped: readonly string[];
}

export interface Rewrite {
  readonly domain: string;
  /** The record as it shall be; what was given, the very same record or `null`, for no change. */
  readonly next: (current: Prospect | null) => Prospect | null;
}

export interface Backup {
  readonly file: Blob;
  readonly prospects: number;
  readonly audits: number;
  /** Audits that could not be read and are left out, with the site they belong to. */
  readonly damaged: readonly { readonly domain: string; readonly id: string }[];
}

/** `merge`: what is in either. `replace`: what is in the backup and nothing else. */
export type RestoreMode = 'merge' | 'replace';

/** What a backup would do. */
export interface RestorePreview {
  readonly header: BackupHeader;
  /** Sites that are not here yet, here with a difference, and here just the same. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Sites here that are not in the backup: `replace` removes them. */
  readonly others: number;
}

export type Previewed =
  | { readonly ok: true; readonly preview: RestorePreview }
  | { readonly ok: false; readonly reason: Message };

export type Restored =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly reason: Message };
