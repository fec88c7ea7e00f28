import { CATEGORY_IDS } from '../audits/categories.ts';
import { distinctEvidence } from './distinct-evidence.ts';
import { allocatePoints } from './points.ts';
import type { AuditRun } from './run-audits.ts';
import type { CategoryResult, Finding } from './types.ts';

/** From here a scored finding counts as good, and from here as mixed; as in Lighthouse's report. */
const GOOD_FROM = 0.9;
const MIXED_FROM = 0.5;

export interface ScoredFindings {
  /** `null` when nothing could be scored. */
  readonly base: number | null;
  readonly findings: readonly Finding[];
  readonly categories: readonly CategoryResult[];
}

/** Turns outcomes into findings with points, and sums them up by category. */
export function scoreFindings(runs: readonly AuditRun[]): ScoredFindings {
  const scored = runs.filter(({ outcome }) => outcome.status === 'scored');
  const allocation = allocatePoints(
    scored.map(({ weight, outcome }) => ({ weight, value: scoredValue(outcome) ?? 0 })),
  );
  const tenths = new Map(scored.map(({ audit }, index) => [audit.id, allocation?.tenths[index]]));
  const findings = runs.map((run) => {
    const share = tenths.get(run.audit.id) ?? { earned: 0, possible: 0 };
    return toFinding(run, share.earned, share.possible);
  });
  return { base: allocation?.base ?? null, findings, categories: CATEGORY_IDS.map((id) => sumCategory(id, findings)) };
}

function toFinding({ audit, weight, outcome }: AuditRun, earned: number, possible: number): Finding {
  return {
    id: audit.id,
    category: audit.category,
    status: outcome.status === 'scored' ? standingOf(outcome.value) : outcome.status,
    value: scoredValue(outcome),
    weight,
    confidence: outcome.status === 'scored' ? outcome.confidence : 0,
    points: earned / 10,
    possible: possible / 10,
    summary: outcome.status === 'error' ? { key: 'report.finding_failed' } : outcome.summary,
    evidence: 'evidence' in outcome ? distinctEvidence(outcome.evidence) : [],
  };
}

const scoredValue = (outcome: AuditRun['outcome']): number | null =>
  outcome.status === 'scored' ? outcome.value : null;

const standingOf = (value: number): Finding['status'] =>
  value >= GOOD_FROM ? 'good' : value >= MIXED_FROM ? 'mixed' : 'bad';

function sumCategory(id: CategoryResult['id'], findings: readonly Finding[]): CategoryResult {
  const scored = findings.filter((finding) => finding.category === id && finding.value !== null);
  const weight = scored.reduce((sum, finding) => sum + finding.weight, 0);
  return {
    id,
    value: weight > 0 ? scored.reduce((sum, finding) => sum + finding.weight * (finding.value ?? 0), 0) / weight : null,
    points: sumTenths(scored.map(({ points }) => points)),
    possible: sumTenths(scored.map(({ possible }) => possible)),
  };
}

/** Sums numbers of one decimal without the dust of binary fractions. */
const sumTenths = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + Math.round(number * 10), 0) / 10;
