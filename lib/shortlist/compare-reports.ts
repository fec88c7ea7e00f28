import type { CapResult, Finding, Report } from '../report/types.ts';

/** What changed from one audit of a site to a later one. */
export interface ReportComparison {
  /** Points gained; negative when it fell; `null` when one of them has no score. */
  readonly score: number | null;
  /** The two were scored by different versions, so a part of the change may be ours. */
  readonly isOtherEngine: boolean;
  readonly newFlags: readonly CapResult[];
  readonly goneFlags: readonly CapResult[];
  /** Findings that are worth more or less than before, the largest change first. */
  readonly findings: readonly FindingChange[];
}

export interface FindingChange {
  readonly id: string;
  /** Points of 100 gained or lost, one decimal. */
  readonly points: number;
  /** `null` where one of the two audits did not have it. */
  readonly before: Finding | null;
  readonly after: Finding | null;
}

/** Smaller changes of a finding are noise from the shares of the others. Heuristic. */
const WORTH_TELLING = 0.5;

export function compareReports(older: Report, newer: Report): ReportComparison {
  const [olderFlags, newerFlags] = [idsOf(older.caps), idsOf(newer.caps)];
  return {
    score: older.score === null || newer.score === null ? null : newer.score - older.score,
    isOtherEngine: older.engineVersion !== newer.engineVersion,
    newFlags: newer.caps.filter(({ id }) => !olderFlags.has(id)),
    goneFlags: older.caps.filter(({ id }) => !newerFlags.has(id)),
    findings: findingChanges(older.findings, newer.findings),
  };
}

const idsOf = (caps: readonly CapResult[]): ReadonlySet<string> => new Set(caps.map(({ id }) => id));

function findingChanges(older: readonly Finding[], newer: readonly Finding[]): readonly FindingChange[] {
  const before = new Map(older.map((finding) => [finding.id, finding]));
  const after = new Map(newer.map((finding) => [finding.id, finding]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => {
      const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
      return { id, before: was, after: is, points: Math.round(10 * ((is?.points ?? 0) - (was?.points ?? 0))) / 10 };
    })
    .filter(({ points, before: was, after: is }) => Math.abs(points) >= WORTH_TELLING && was?.value !== is?.value)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
