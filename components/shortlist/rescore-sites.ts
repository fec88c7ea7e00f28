import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import { linksForOf } from '../../lib/shortlist/links-for.ts';
import type { AuditPoint, Prospect } from '../../lib/shortlist/prospect.ts';
import { type RescoredAudit, rescoreAudit, staleAudits, withRescored } from '../../lib/shortlist/rescore.ts';
import type { Change, Rewrite, Shortlist } from '../../lib/shortlist/shortlist.ts';

/** Sites judged anew before they are written in one transaction. */
const BATCH = 20;

interface RescoreOptions {
  readonly settings: AuditSettings;
  /** `stale`: audits of another engine, and the newest where its links were compared with other domains. */
  readonly which: 'stale' | 'all';
  /** Asked before each batch. */
  readonly mayGoOn: () => boolean;
  /** @param left sites still to do */
  readonly onProgress: (left: number) => void;
}

/** Judges kept audits anew from their snapshots, with the engine and the settings of today. */
export async function rescoreSites(
  shortlist: Shortlist,
  domains: readonly string[],
  { settings, which, mayGoOn, onProgress }: RescoreOptions,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (let start = 0; start < domains.length && mayGoOn(); start += BATCH) {
    onProgress(domains.length - start);
    const rewrites: Rewrite[] = [];
    for (const domain of domains.slice(start, start + BATCH)) {
      const stored = await shortlist.read(domain);
      if (!stored.ok || stored.value === null) continue;
      const prospect = stored.value;
      const audits = which === 'all' ? prospect.audits : wanted(prospect, settings);
      rewrites.push(...(await rewriteOf(shortlist, prospect, audits, settings)));
    }
    const written = await shortlist.rewrite(rewrites);
    if (!written.ok) break;
    changes.push(...written.value);
  }
  onProgress(0);
  return changes;
}

function wanted(prospect: Prospect, settings: AuditSettings): readonly AuditPoint[] {
  const stale = staleAudits(prospect);
  const newest = prospect.audits.at(-1);
  const isOtherLinks = prospect.facts?.linksFor !== linksForOf(settings);
  return newest === undefined || stale.includes(newest) || !isOtherLinks ? stale : [...stale, newest];
}

async function rewriteOf(
  shortlist: Shortlist,
  prospect: Prospect,
  points: readonly AuditPoint[],
  settings: AuditSettings,
): Promise<readonly Rewrite[]> {
  const audits: RescoredAudit[] = [];
  for (const { id } of points) {
    const stored = await shortlist.readAudit(id);
    // An audit that cannot be read keeps the score it had.
    const rescored = stored.ok ? rescoreAudit(id, stored.value, settings) : null;
    if (rescored !== null) audits.push(rescored);
    await pause();
  }
  if (audits.length === 0) return [];
  return [
    {
      domain: prospect.domain,
      // Removed meanwhile, it does not come back.
      next: (current) => (current === null ? null : withRescored(current, audits)),
    },
  ];
}

/** Lets the page draw and answer between two audits. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
