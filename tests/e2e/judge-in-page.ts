import { nicheFromText } from '../../lib/computed/niche.ts';
import { snapshotEnvelope } from '../../lib/gather/envelope.ts';
import { auditPage } from '../../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';

import { parseSnapshot } from '../../lib/snapshot/parse.ts';

/*
 * Runs inside the page that is judged: the same code as the extension's, without the popup around it.
 */

/** Facts and verdict of the page, as JSON; without the time that reading took, which is never the same. */
export function judge(now: string, niche: string): string {
  const parsed = parseSnapshot(snapshotEnvelope(document, { now }));
  if (!parsed.ok) throw new Error(`${parsed.reason} ${parsed.detail}`);
  const { timings: _, ...page } = parsed.snapshot;
  return JSON.stringify({
    page,
    report: auditPage(parsed.snapshot, { ...DEFAULT_AUDIT_SETTINGS, niche: nicheFromText(niche) }),
  });
}
