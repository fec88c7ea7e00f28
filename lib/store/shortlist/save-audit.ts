import { addAudit } from '../../shortlist/add-audit.ts';
import { writeAuditBody } from '../../shortlist/audit-body.ts';
import type { KeptAudit } from '../../shortlist/audit-of-page.ts';
import { parseProspect } from '../../shortlist/parse-prospect.ts';
import type { Prospect } from '../../shortlist/prospect.ts';
import type { Change } from '../../shortlist/shortlist.ts';
import { packAudit } from './audit-record.ts';
import { readForWriting } from './read-prospect.ts';
import type { ShortlistDatabase } from './schema.ts';
import { type WriteTransaction, write } from './write.ts';

/**
 * Puts a site on the shortlist, or adds an audit to its history. A site that was removed comes back with what was kept.
 *
 * @param now ISO 8601, UTC
 */
export async function saveAudit(database: ShortlistDatabase, audit: KeptAudit, now: string): Promise<Change> {
  // Packed first: a transaction ends by itself while anything but the database is waited for.
  const record = await packAudit(audit.domain, writeAuditBody(audit.body));
  return write(database, async (writes) => {
    const before = await readForWriting(writes, audit.domain, now);
    const base = before ?? (await takeFromTrash(writes.transaction, audit.domain));
    const after = addAudit(base, { ...audit, point: { ...audit.point, id: record.id } }, now);
    if (after === before) return { domain: audit.domain, before, after };
    await writes.transaction.objectStore('audits').put(record);
    await writes.put(after);
    return { domain: audit.domain, before, after };
  });
}

async function takeFromTrash(transaction: WriteTransaction, domain: string): Promise<Prospect | null> {
  const trash = transaction.objectStore('trash');
  const removed = parseProspect((await trash.get(domain))?.prospect);
  if (!removed.ok) return null;
  await trash.delete(domain);
  return removed.prospect;
}
