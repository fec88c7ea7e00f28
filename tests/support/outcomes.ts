import type { Audit, AuditContext, Outcome } from '../../lib/audits/audit.ts';
import type { RedFlag } from '../../lib/audits/red-flag.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { auditContext, pageSnapshot } from './snapshots.ts';

/** What an audit's outcome comes down to: its value, or why it has none, and the last part of its summary's key. */
export function verdictOf(
  audit: Audit,
  page: Partial<PageSnapshot> = {},
  context: AuditContext = auditContext(),
): readonly [value: number | Outcome['status'], summary: string] {
  const outcome = audit.evaluate(pageSnapshot(page), context);
  const value = outcome.status === 'scored' ? Math.round(outcome.value * 1_000) / 1_000 : outcome.status;
  return [value, outcome.summary.key.slice(outcome.summary.key.lastIndexOf('.') + 1)];
}

/** Whether a red flag fires; one that does must have something to show. */
export function fired(
  flag: RedFlag,
  page: Partial<PageSnapshot> = {},
  context: AuditContext = auditContext(),
): boolean {
  const hit = flag.evaluate(pageSnapshot(page), context);
  if (hit !== null && hit.evidence.length === 0) throw new Error(`${flag.id} fired without evidence`);
  return hit !== null;
}
