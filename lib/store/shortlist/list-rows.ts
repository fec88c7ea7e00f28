import { type ListRow, rowOf } from '../../shortlist/list-row.ts';
import type { ListedRows } from '../../shortlist/shortlist.ts';
import { listProspects } from './list-prospects.ts';
import { packRows, rowsIn } from './row-chunks.ts';
import type { ShortlistDatabase } from './schema.ts';
import { write } from './write.ts';

/**
 * The rows of every prospect that can be read. Rows that are damaged, or fewer or more than the prospects, are made anew
 * from them.
 *
 * @param now ISO 8601, UTC
 */
export async function listRows(database: ShortlistDatabase, now: string): Promise<ListedRows> {
  const transaction = database.transaction(['prospects', 'rows', 'quarantine']);
  const [prospects, chunks, quarantined] = await Promise.all([
    transaction.objectStore('prospects').count(),
    transaction.objectStore('rows').getAll(),
    transaction.objectStore('quarantine').count(),
  ]);
  const rows: ListRow[] = [];
  let isWhole = true;
  for (const chunk of chunks) {
    const read = rowsIn(chunk);
    if (read === null) isWhole = false;
    else rows.push(...read);
  }
  return isWhole && rows.length === prospects ? { rows, quarantined, newer: [] } : remadeRows(database, now);
}

/** Reads every prospect, moves damaged ones to quarantine, and makes the rows anew. */
export async function remadeRows(database: ShortlistDatabase, now: string): Promise<ListedRows> {
  const { prospects, quarantined, newer } = await listProspects(database, now);
  const rows = prospects.map(rowOf);
  await write(database, async ({ transaction }) => {
    const store = transaction.objectStore('rows');
    await store.clear();
    for (const chunk of packRows(rows)) await store.put(chunk);
  });
  return { rows, quarantined, newer };
}
