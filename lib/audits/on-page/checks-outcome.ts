import type { PageCheck, Severity } from '../../computed/page-checks/page-check.ts';
import type { Outcome } from '../audit.ts';
import { message } from '../evidence.ts';
import { SHOWN_EVIDENCE, scored } from '../outcome.ts';

/** What one finding of each severity takes off. Heuristic: hygiene says little about where to appear. */
export const SEVERITY_COST: Readonly<Record<Severity, number>> = { error: 1, warning: 0.4, info: 0.1, good: 0 };

/** One rule that found the same fault many times costs it once. */
export function checksOutcome(checks: readonly PageCheck[], key: string): Outcome {
  const costs = new Map(checks.map(({ id, severity }) => [id, SEVERITY_COST[severity]]));
  const cost = [...costs.values()].reduce((sum, share) => sum + share, 0);
  const faults = checks.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const summary = faults.length === 0 ? message(`${key}.sound`) : message(`${key}.faults`, { count: faults.length });
  return scored(
    Math.max(0, 1 - cost),
    1,
    summary,
    checks.slice(0, SHOWN_EVIDENCE).map(({ evidence }) => evidence),
  );
}

export const CHECKS_CURVE = `1, less ${SEVERITY_COST.error} for an error, ${SEVERITY_COST.warning} for a warning and ${SEVERITY_COST.info} for a remark of each rule`;
