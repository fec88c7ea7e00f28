import type { ProspectEdit } from '../../shortlist/edit-prospect.ts';
import type { Prospect } from '../../shortlist/prospect.ts';
import type { AuditBody } from './audit-body.ts';
import { type Announcement, announcementOf, type Change, openChannel } from './changes.ts';
import { connect } from './connection.ts';
import { type EditedProspects, editProspects } from './edit-prospects.ts';
import { type ListedProspects, listProspects, readProspect } from './list-prospects.ts';
import { requestPersistence } from './persistence.ts';
import type { Stored } from './problem.ts';
import { readAudit } from './read-audit.ts';
import { removeProspects } from './remove-prospects.ts';
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
    sweep: () => run((database) => sweepTrash(database, Date.now())),
    listen: channel.listen,
    close: async () => {
      channel.close();
      await close();
    },
  };
}
