import type { Audit, AuditContext, Outcome } from '../audits/audit.ts';
import type { AuditSettings } from '../settings/audit-settings.ts';
import type { PageSnapshot } from '../snapshot/types.ts';

/** An audit's outcome on one page, with the weight it carries under the user's settings. */
export interface AuditRun {
  readonly audit: Audit;
  /** Above 0; not yet divided by the sum. */
  readonly weight: number;
  /** The same before the user's goal multiplied it. */
  readonly plainWeight: number;
  readonly outcome: Outcome | FailedOutcome;
}

/** The audit itself failed: a fault of ours, never of the page. */
export interface FailedOutcome {
  readonly status: 'error';
}

/** Runs every audit that has a weight. One that throws, or returns nonsense, becomes a result of its own. */
export function runAudits(page: PageSnapshot, context: AuditContext, audits: readonly Audit[]): readonly AuditRun[] {
  return audits
    .map((audit) => ({ audit, ...weightsOf(audit, context.settings) }))
    .filter(({ weight }) => weight > 0)
    .map((run) => ({ ...run, outcome: guardedOutcome(run.audit, page, context) }));
}

function weightsOf(audit: Audit, settings: AuditSettings): Pick<AuditRun, 'weight' | 'plainWeight'> {
  const chosen = Object.hasOwn(settings.weights, audit.id) ? settings.weights[audit.id] : undefined;
  const plainWeight = chosen ?? audit.weight;
  return { plainWeight, weight: plainWeight * (audit.weightFactor?.(settings) ?? 1) };
}

function guardedOutcome(audit: Audit, page: PageSnapshot, context: AuditContext): Outcome | FailedOutcome {
  try {
    const outcome = audit.evaluate(page, context);
    return outcome.status === 'scored' && !(isShare(outcome.value) && isShare(outcome.confidence))
      ? { status: 'error' }
      : outcome;
  } catch {
    return { status: 'error' };
  }
}

const isShare = (value: number): boolean => value >= 0 && value <= 1;
