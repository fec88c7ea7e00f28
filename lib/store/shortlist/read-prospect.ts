import { parseProspect } from '../../shortlist/parse-prospect.ts';
import type { Prospect } from '../../shortlist/prospect.ts';
import type { ProspectWrites } from './write.ts';

/**
 * A prospect inside a write. A record that cannot be read goes to quarantine unchanged, so that the site can be saved
 * anew.
 *
 * @throws DOMException `VersionError` for a record of a later version, which must stay as it is
 */
export async function readForWriting(
  { transaction, remove }: ProspectWrites,
  domain: string,
  now: string,
): Promise<Prospect | null> {
  const stored = await transaction.objectStore('prospects').get(domain);
  if (stored === undefined) return null;
  const parsed = parseProspect(stored);
  if (parsed.ok) return parsed.prospect;
  if (parsed.isNewer) throw new DOMException(`record of ${domain} is of a later version`, 'VersionError');
  await transaction
    .objectStore('quarantine')
    .add({ store: 'prospects', key: domain, value: stored, reason: parsed.reason.key, movedAt: now });
  await remove(domain);
  return null;
}
