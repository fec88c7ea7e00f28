import type { Finding, Report } from './types.ts';

export interface Movers {
  /** Findings that earned most points, most first. */
  readonly earned: readonly Finding[];
  /** Findings that missed most of their possible points, most first. */
  readonly missed: readonly Finding[];
}

/** What moved the score: the largest gains and the largest losses, `count` of each at most, none of them zero. */
export function movers(report: Pick<Report, 'findings'>, count = 5): Movers {
  return {
    earned: largest(report.findings, ({ points }) => points, count),
    missed: largest(report.findings, missedPoints, count),
  };
}

/** Points of 100 that a finding could have earned and did not, one decimal. */
export const missedPoints = ({ points, possible }: Finding): number =>
  (Math.round(possible * 10) - Math.round(points * 10)) / 10;

function largest(findings: readonly Finding[], measure: (finding: Finding) => number, count: number) {
  return findings
    .filter((finding) => measure(finding) > 0)
    .toSorted((a, b) => measure(b) - measure(a))
    .slice(0, count);
}
