import { nicheFromText } from '../../lib/computed/niche.ts';
import { auditPage } from '../../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { parseSnapshot } from '../../lib/snapshot/parse.ts';

export interface AuditTimes {
  /** Milliseconds to rebuild a snapshot from what the page sent. */
  readonly arrival: readonly number[];
  /** Milliseconds of all audits and the report. */
  readonly audits: readonly number[];
}

/** Arrival, audits and report of each envelope, the fastest of the rounds; nothing is remembered between rounds. */
export function auditTimes(envelopes: readonly string[], rounds: number): AuditTimes {
  const settings = { ...DEFAULT_AUDIT_SETTINGS, niche: nicheFromText(NICHE) };
  const arrival: number[] = [];
  const audits: number[] = [];
  for (const envelope of envelopes) {
    const own = { arrival: Number.POSITIVE_INFINITY, audits: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      const parsed = parseSnapshot(envelope);
      if (!parsed.ok) break;
      const arrived = performance.now();
      auditPage(parsed.snapshot, settings);
      own.audits = Math.min(own.audits, performance.now() - arrived);
      own.arrival = Math.min(own.arrival, arrived - started);
    }
    if (!Number.isFinite(own.audits)) continue;
    arrival.push(own.arrival);
    audits.push(own.audits);
  }
  return { arrival, audits };
}

const NICHE = 'project management software for remote teams';
