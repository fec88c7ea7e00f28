import { parseProspect } from '../../shortlist/parse-prospect.ts';
import type { Prospect } from '../../shortlist/prospect.ts';
import type { ListedProspects } from '../../shortlist/shortlist.ts';
import { readForWriting } from './read-prospect.ts';
import type { ShortlistDatabase } from './schema.ts';
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
  for (const stored of await database.getAll('prospects')) {
    const parsed = parseProspect(stored);
    if (parsed.ok) prospects.push(parsed.prospect);
    else (parsed.isNewer ? newer : damaged).push(stored.domain);
  }
  if (damaged.length > 0) {
    await write(database, async (transaction) => {
      for (const domain of damaged) await readForWriting(transaction, domain, now);
    });
  }
  return { prospects, quarantined: await database.count('quarantine'), newer };
}

/** One prospect, `null` when it is not on the shortlist or cannot be read. */
export async function readProspect(database: ShortlistDatabase, domain: string): Promise<Prospect | null> {
  const parsed = parseProspect(await database.get('prospects', domain));
  return parsed.ok ? parsed.prospect : null;
}
