import { openDB } from 'idb';
import { parseProspect } from '../../shortlist/parse-prospect.ts';
import type { Prospect } from '../../shortlist/prospect.ts';
import { domainsAbove } from '../../shortlist/site-badge.ts';
import { DATABASE_NAME, type ShortlistSchema } from './schema.ts';

/**
 * The prospect that a host belongs to, read in passing: the database is neither made nor upgraded, and let go at once, so
 * that nothing waits for it. `null` where there is none, or none that can be read.
 */
export async function peekSite(host: string): Promise<Prospect | null> {
  try {
    const database = await openDB<ShortlistSchema>(DATABASE_NAME, undefined, {
      upgrade: (_database, _old, _new, transaction) => {
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
    try {
      for (const domain of domainsAbove(host)) {
        const parsed = parseProspect(await database.get('prospects', domain));
        if (parsed.ok) return parsed.prospect;
      }
      return null;
    } finally {
      database.close();
    }
  } catch {
    // No database yet, or storage that does not answer: the list itself says so when it is opened.
    return null;
  }
}
