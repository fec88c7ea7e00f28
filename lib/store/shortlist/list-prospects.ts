import { parseProspect } from '../../shortlist/parse-prospect.ts';
import type { Prospect } from '../../shortlist/prospect.ts';
import type { ListedProspects } from '../../shortlist/shortlist.ts';
import { readForWriting } from './read-prospect.ts';
import type { ShortlistDatabase, StoredProspect } from './schema.ts';
import { write } from './write.ts';

/**
 * Every prospect that can be read. Records that cannot are moved to quarantine, unchanged.
 *
 * @param now ISO 8601, UTC
 */
export async function listProspects(database: ShortlistDatabase, now: string): Promise<ListedProspects> {
  const prospects: Prospect[] = [];
  const damaged: string[] = [];
  const newer: string[] = [];
  for await (const stored of prospectBatches(database)) {
    for (const record of stored) {
      const parsed = parseProspect(record);
      if (parsed.ok) prospects.push(parsed.prospect);
      else (parsed.isNewer ? newer : damaged).push(record.domain);
    }
  }
  if (damaged.length > 0) {
    await write(database, async (writes) => {
      for (const domain of damaged) await readForWriting(writes, domain, now);
    });
  }
  return { prospects, quarantined: await database.count('quarantine'), newer };
}

/** Records read at once: a page that shows progress must not stand still. */
const BATCH = 200;

/** All prospects in the order of their domains, some at a time. */
async function* prospectBatches(database: ShortlistDatabase): AsyncGenerator<readonly StoredProspect[]> {
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const records: StoredProspect[] = await database.getAll('prospects', range, BATCH);
    const last = records.at(-1);
    if (last === undefined) return;
    yield records;
    after = last.domain;
  }
}

/** One prospect, `null` when it is not on the shortlist or cannot be read. */
export async function readProspect(database: ShortlistDatabase, domain: string): Promise<Prospect | null> {
  const parsed = parseProspect(await database.get('prospects', domain));
  return parsed.ok ? parsed.prospect : null;
}
