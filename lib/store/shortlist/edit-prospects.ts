import { editProspect, type ProspectEdit } from '../../shortlist/edit-prospect.ts';
import type { Change, EditedProspects } from '../../shortlist/shortlist.ts';
import { readForWriting } from './read-prospect.ts';
import type { ShortlistDatabase } from './schema.ts';
import { write } from './write.ts';

/**
 * The same edit to every named prospect, in one transaction: fields that are not named keep what is stored.
 *
 * @param now ISO 8601, UTC
 */
export function editProspects(
  database: ShortlistDatabase,
  domains: readonly string[],
  edit: ProspectEdit,
  now: string,
): Promise<EditedProspects> {
  return write(database, async (writes) => {
    const changes: Change[] = [];
    const conflicts: EditedProspects['conflicts'][number][] = [];
    const gone: string[] = [];
    for (const domain of domains) {
      const before = await readForWriting(writes, domain, now);
      if (before === null) {
        gone.push(domain);
        continue;
      }
      const result = editProspect(before, edit, now);
      if (result.kind === 'conflict') conflicts.push({ ...result, domain });
      if (result.kind !== 'edited') continue;
      await writes.put(result.prospect);
      changes.push({ domain, before, after: result.prospect });
    }
    return { changes, conflicts, gone };
  });
}
