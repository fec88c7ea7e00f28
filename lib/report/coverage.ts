import type { AuditRun } from './run-audits.ts';

/**
 * How much of the model could be judged, 0 to 1: every criterion's weight by its confidence, over the weights of all
 * that the user's settings ask for.
 */
export function coverageOf(allRuns: readonly AuditRun[]): number {
  const runs = allRuns.filter(({ outcome }) => !(outcome.status === 'not-applicable' && outcome.isByChoice));
  const total = runs.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return 0;
  return (
    runs.reduce(
      (sum, { weight, outcome }) => sum + (outcome.status === 'scored' ? weight * outcome.confidence : 0),
      0,
    ) / total
  );
}
