import { addAudit } from '../../lib/shortlist/add-audit.ts';
import type { AuditBody } from '../../lib/shortlist/audit-body.ts';
import { editProspect } from '../../lib/shortlist/edit-prospect.ts';
import { rowOf } from '../../lib/shortlist/list-row.ts';
import type { Prospect } from '../../lib/shortlist/prospect.ts';
import type { Announcement, Change, Shortlist, Stored } from '../../lib/shortlist/shortlist.ts';

const NOW = '2026-06-16T09:00:00.000Z';

/** For tests: a shortlist that lives as long as the test, with the rules of the real one. */
export function shortlistInMemory(first: readonly Prospect[] = [], overrides: Partial<Shortlist> = {}): Shortlist {
  const prospects = new Map(first.map((prospect) => [prospect.domain, prospect]));
  const bodies = new Map<string, AuditBody>();
  const listeners = new Set<(announcement: Announcement) => void>();

  const put = (domain: string, after: Prospect | null): Change => {
    const before = prospects.get(domain) ?? null;
    if (after === null) prospects.delete(domain);
    else prospects.set(domain, after);
    for (const listener of listeners) listener({ kind: 'changed', domains: [domain] });
    return { domain, before, after };
  };

  return {
    rows: () => stored({ rows: [...prospects.values()].map(rowOf), quarantined: 0, newer: [] }),
    list: () => stored({ prospects: [...prospects.values()], quarantined: 0, newer: [] }),
    read: (domain) => stored(prospects.get(domain) ?? null),
    readAudit: async (id) => {
      const body = bodies.get(id);
      return body ? stored(body) : { ok: false, problem: { kind: 'damaged', detail: id } };
    },
    save: (audit) => {
      const id = `${bodies.size}`.padStart(64, '0');
      bodies.set(id, audit.body);
      const current = prospects.get(audit.domain) ?? null;
      return stored(put(audit.domain, addAudit(current, { ...audit, point: { ...audit.point, id } }, NOW)));
    },
    edit: (domains, edit) => {
      const changes = domains.flatMap((domain) => {
        const current = prospects.get(domain);
        const result = current ? editProspect(current, edit, NOW) : null;
        return result?.kind === 'edited' ? [put(domain, result.prospect)] : [];
      });
      return stored({ changes, conflicts: [], gone: [] });
    },
    remove: (domains) => stored(domains.map((domain) => put(domain, null))),
    undo: (changes) => stored({ changes: changes.map(({ domain, before }) => put(domain, before)), skipped: [] }),
    rewrite: (rewrites) =>
      stored(
        rewrites.flatMap(({ domain, next }) => {
          const after = next(prospects.get(domain) ?? null);
          return after === null ? [] : [put(domain, after)];
        }),
      ),
    backup: () => stored({ file: new Blob(), prospects: prospects.size, audits: 0, damaged: [] }),
    previewRestore: () => stored({ ok: false, reason: { key: 'import.backup.not_a_backup' } }),
    restore: () => stored({ ok: false, reason: { key: 'import.backup.not_a_backup' } }),
    exportRaw: () => stored(new Blob()),
    sweep: () => stored(0),
    erase: () => {
      prospects.clear();
      for (const listener of listeners) listener({ kind: 'changed-widely' });
      return stored(null);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => undefined,
    ...overrides,
  };
}

const stored = async <Value>(value: Value): Promise<Stored<Value>> => ({ ok: true, value });
