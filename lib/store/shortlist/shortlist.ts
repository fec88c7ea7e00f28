import type { AuditBody } from '../../shortlist/audit-body.ts';
import type { ProspectEdit } from '../../shortlist/edit-prospect.ts';
import type { Prospect } from '../../shortlist/prospect.ts';
import { type Backup, makeBackup } from './backup.ts';
import { type Announcement, announcementOf, type Change, openChannel } from './changes.ts';
import { connect } from './connection.ts';
import { type EditedProspects, editProspects } from './edit-prospects.ts';
import { type ListedProspects, listProspects, readProspect } from './list-prospects.ts';
import { requestPersistence } from './persistence.ts';
import type { Stored } from './problem.ts';
import { exportRaw } from './raw-export.ts';
import { readAudit } from './read-audit.ts';
import { removeProspects } from './remove-prospects.ts';
import { type Previewed, previewRestore, type Restored, type RestoreMode, restoreBackup } from './restore.ts';
import { type Rewrite, rewriteProspects } from './rewrite-prospects.ts';
import { type AuditToSave, saveAudit } from './save-audit.ts';
import { sweepTrash } from './sweep-trash.ts';
import { type UndoneChanges, undoChanges } from './undo-changes.ts';

/**
 * The shortlist as a window uses it. A write is stored when its promise resolves with `ok`; other windows are told
 * then. Nothing here rejects.
 */
export interface Shortlist {
  readonly list: () => Promise<Stored<ListedProspects>>;
  readonly read: (domain: string) => Promise<Stored<Prospect | null>>;
  readonly readAudit: (id: string) => Promise<Stored<AuditBody>>;
  readonly save: (audit: AuditToSave) => Promise<Stored<Change>>;
  readonly edit: (domains: readonly string[], edit: ProspectEdit) => Promise<Stored<EditedProspects>>;
  readonly remove: (domains: readonly string[]) => Promise<Stored<readonly Change[]>>;
  readonly undo: (changes: readonly Change[]) => Promise<Stored<UndoneChanges>>;
  /** Writes imported sites, all or none; the very same record means no change. */
  readonly rewrite: (rewrites: readonly Rewrite[]) => Promise<Stored<readonly Change[]>>;
  readonly backup: (onProgress: (share: number) => void) => Promise<Stored<Backup>>;
  readonly previewRestore: (file: Blob, onProgress: (share: number) => void) => Promise<Stored<Previewed>>;
  readonly restore: (file: Blob, mode: RestoreMode, onProgress: (share: number) => void) => Promise<Stored<Restored>>;
  /** Everything there is, unchecked, for rescue. */
  readonly exportRaw: () => Promise<Stored<Blob>>;
  /** Clears away what was removed long ago; see `sweepTrash`. */
  readonly sweep: () => Promise<Stored<number>>;
  /** Calls back when this or another window changed something; the result ends that. */
  readonly listen: (listener: (announcement: Announcement) => void) => () => void;
  readonly close: () => Promise<void>;
}

export function openShortlist(): Shortlist {
  const channel = openChannel();
  const { run, close } = connect(() => channel.announce({ kind: 'lost' }));
  const now = () => new Date().toISOString();

  const announceChanges = (changes: readonly Change[]) => {
    const announcement = announcementOf(changes);
    if (announcement) channel.announce(announcement);
  };

  return {
    list: () => run((database) => listProspects(database, now())),
    read: (domain) => run((database) => readProspect(database, domain)),
    readAudit: (id) => run((database) => readAudit(database, id)),
    save: async (audit) => {
      const saved = await run((database) => saveAudit(database, audit, now()));
      if (saved.ok) {
        announceChanges([saved.value]);
        const count = await run((database) => database.count('prospects'));
        // Not waited for: Firefox asks the user, and the save is stored already.
        if (count.ok && count.value === 1) void requestPersistence();
      }
      return saved;
    },
    edit: async (domains, edit) => {
      const edited = await run((database) => editProspects(database, domains, edit, now()));
      if (edited.ok) announceChanges(edited.value.changes);
      return edited;
    },
    remove: async (domains) => {
      const removed = await run((database) => removeProspects(database, domains, now()));
      if (removed.ok) announceChanges(removed.value);
      return removed;
    },
    undo: async (changes) => {
      const undone = await run((database) => undoChanges(database, changes, now()));
      if (undone.ok) announceChanges(undone.value.changes);
      return undone;
    },
    rewrite: async (rewrites) => {
      const rewritten = await run((database) => rewriteProspects(database, rewrites, KEEP_OTHERS, now()));
      if (rewritten.ok) announceChanges(rewritten.value);
      return rewritten;
    },
    backup: (onProgress) => run((database) => makeBackup(database, now(), onProgress)),
    previewRestore: (file, onProgress) => run((database) => previewRestore(database, file, now(), onProgress)),
    restore: async (file, mode, onProgress) => {
      const restored = await run((database) => restoreBackup(database, file, mode, now(), onProgress));
      if (restored.ok && restored.value.ok) announceChanges(restored.value.changes);
      return restored;
    },
    exportRaw: () => run(exportRaw),
    sweep: () => run((database) => sweepTrash(database, Date.now())),
    listen: channel.listen,
    close: async () => {
      channel.close();
      await close();
    },
  };
}

const KEEP_OTHERS = { removesOthers: false, onMissingAudit: (domain: string) => new Error(`no audit of ${domain}`) };
