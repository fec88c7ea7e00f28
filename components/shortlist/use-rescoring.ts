import { useEffect, useState } from 'preact/hooks';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import type { Prospect } from '../../lib/shortlist/prospect.ts';
import { rescoreAudit, staleAudits, withRescored } from '../../lib/shortlist/rescore.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

/** Sites scored again before they are written in one transaction. */
const BATCH = 20;

/**
 * Scores kept snapshots again when another version of the engine scored them.
 *
 * @returns how many sites are left to do
 */
export function useRescoring(
  shortlist: Shortlist,
  prospects: readonly Prospect[],
  loadSettings: () => Promise<AuditSettings>,
): number {
  const [left, setLeft] = useState(0);
  const isReady = prospects.length > 0;
  useEffect(() => {
    const stale = prospects.filter((prospect) => staleAudits(prospect).length > 0);
    if (stale.length === 0) return undefined;
    let isCurrent = true;
    const work = async () => {
      const settings = await loadSettings();
      for (let start = 0; isCurrent && start < stale.length; start += BATCH) {
        setLeft(stale.length - start);
        const batch = stale.slice(start, start + BATCH);
        const rewrites = await Promise.all(batch.map((prospect) => rescored(shortlist, prospect, settings)));
        await shortlist.rewrite(rewrites.flatMap((rewrite) => rewrite ?? []));
      }
      setLeft(0);
    };
    void work();
    return () => {
      isCurrent = false;
    };
    // Once a page, with the list as it was first read.
  }, [shortlist, isReady]);
  return left;
}

async function rescored(shortlist: Shortlist, prospect: Prospect, settings: AuditSettings) {
  const read = await Promise.all(
    staleAudits(prospect).map(async ({ id }) => {
      const stored = await shortlist.readAudit(id);
      // An audit that cannot be read keeps the score it had.
      return stored.ok ? rescoreAudit(id, stored.value, settings) : null;
    }),
  );
  const audits = read.flatMap((audit) => audit ?? []);
  if (audits.length === 0) return null;
  return {
    domain: prospect.domain,
    next: (current: Prospect | null) => (current === null ? prospect : withRescored(current, audits)),
  };
}
