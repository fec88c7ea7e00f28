import type { Change, Shortlist } from '../../shortlist/shortlist.ts';
import { announcementOf, openChannel } from './change-channel.ts';
import { connect } from './connection.ts';
import { editProspects } from './edit-prospects.ts';
import { eraseAll } from './erase-all.ts';
import { listProspects, readProspect } from './list-prospects.ts';
import { listRows } from './list-rows.ts';
import { requestPersistence } from './persistence.ts';
import { removeProspects } from './remove-prospects.ts';
import { rewriteProspects } from './rewrite-prospects.ts';
import { sweepTrash } from './sweep-trash.ts';
import { undoChanges } from './undo-changes.ts';

/**
 * Opens the shortlist for this window; the database itself is opened at the first use. What judges whole audits is loaded
 * when it is first asked for: the popup is painted before.
 */
export function openShortlist(): Shortlist {
  const channel = openChannel();
  const { run, close } = connect(() => channel.announce({ kind: 'lost' }));
  const now = () => new Date().toISOString();

  const announceChanges = (changes: readonly Change[]) => {
    const announcement = announcementOf(changes);
    if (announcement) channel.announce(announcement);
  };

  return {
    rows: () => run((database) => listRows(database, now())),
    list: () => run((database) => listProspects(database, now())),
    read: (domain) => run((database) => readProspect(database, domain)),
    readAudit: (id) => run(async (database) => (await import('./read-audit.ts')).readAudit(database, id)),
    save: async (audit) => {
      const saved = await run(async (database) => (await import('./save-audit.ts')).saveAudit(database, audit, now()));
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
    backup: (onProgress) =>
      run(async (database) => (await import('./backup.ts')).makeBackup(database, now(), onProgress)),
    previewRestore: (file, onProgress) =>
      run(async (database) => (await import('./restore.ts')).previewRestore(database, file, now(), onProgress)),
    restore: async (file, mode, onProgress) => {
      const restored = await run(async (database) =>
        (await import('./restore.ts')).restoreBackup(database, file, mode, now(), onProgress),
      );
      if (restored.ok && restored.value.ok) announceChanges(restored.value.changes);
      return restored;
    },
    exportRaw: () => run(async (database) => (await import('./raw-export.ts')).exportRaw(database)),
    sweep: () => run((database) => sweepTrash(database, Date.now())),
    erase: async () => {
      const erased = await run(eraseAll);
      if (erased.ok) channel.announce({ kind: 'changed-widely' });
      return erased;
    },
    listen: channel.listen,
    close: async () => {
      channel.close();
      await close();
    },
  };
}

const KEEP_OTHERS = { removesOthers: false, onMissingAudit: (domain: string) => new Error(`no audit of ${domain}`) };
