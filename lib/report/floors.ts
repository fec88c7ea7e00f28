import type { Message } from '../audits/audit.ts';
import { CATEGORY_IDS, type CategoryId } from '../audits/categories.ts';
import type { AuditRun } from './run-audits.ts';
import type { FloorResult } from './types.ts';

type UnheldFloor = Omit<FloorResult, 'isBinding'>;

/** A good average must not hide a hole: what each category needs for a band. Heuristic, checked on 30 scenarios. */
export const FLOORS: readonly { readonly limit: 54 | 74; readonly required: Partial<Record<CategoryId, number>> }[] = [
  { limit: 54, required: { 'topic-fit': 0.4, 'content-quality': 0.35, 'link-practice': 0.45, trust: 0.3 } },
  {
    limit: 74,
    required: { 'topic-fit': 0.7, 'content-quality': 0.6, 'link-practice': 0.7, openness: 0.7, trust: 0.6 },
  },
];

/** A category of which less than this share of its weight could be judged is too thin to hold a score down. Heuristic. */
const JUDGED_SHARE = 0.3;

/** The floors that are missed, lowest limit first, at most one for each category. */
export function missedFloors(runs: readonly AuditRun[]): readonly UnheldFloor[] {
  const missed = new Map<CategoryId, UnheldFloor>();
  for (const { limit, required } of FLOORS) {
    for (const category of CATEGORY_IDS) {
      const least = required[category];
      if (least === undefined || missed.has(category)) continue;
      const value = judgedValue(runs.filter(({ audit }) => audit.category === category));
      if (value === null || value >= least - EPSILON) continue;
      missed.set(category, {
        category,
        limit,
        value,
        required: least,
        summary: floorMessage(category, limit, value, least),
      });
    }
  }
  return [...missed.values()];
}

const EPSILON = 1e-9;

/**
 * A category's own score, or `null` when too little of it was judged. The goal's weight is left out: what the user
 * came for moves the score, and a hole is a hole for anybody.
 */
function judgedValue(runs: readonly AuditRun[]): number | null {
  let weight = 0;
  let judged = 0;
  let earned = 0;
  for (const { plainWeight, outcome } of runs) {
    weight += plainWeight;
    if (outcome.status !== 'scored') continue;
    judged += plainWeight;
    earned += plainWeight * outcome.value;
  }
  return judged > 0 && judged / weight >= JUDGED_SHARE ? earned / judged : null;
}

const floorMessage = (category: CategoryId, limit: number, value: number, required: number): Message => ({
  key: `report.floor.${category}`,
  values: { limit, value: Math.round(value * 100), required: Math.round(required * 100) },
});
