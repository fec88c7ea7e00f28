import type { Message } from '../audits/audit.ts';
import type { CategoryId } from '../audits/categories.ts';
import type { CategoryResult, Finding, FloorResult } from './types.ts';

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
export function missedFloors(
  categories: readonly CategoryResult[],
  findings: readonly Finding[],
): readonly UnheldFloor[] {
  const missed = new Map<CategoryId, UnheldFloor>();
  for (const { limit, required } of FLOORS) {
    for (const { id, value } of categories) {
      const least = required[id];
      if (value === null || least === undefined || missed.has(id)) continue;
      if (value >= least - EPSILON || judgedShare(id, findings) < JUDGED_SHARE) continue;
      missed.set(id, { category: id, limit, value, required: least, summary: floorMessage(id, limit, value, least) });
    }
  }
  return [...missed.values()];
}

const EPSILON = 1e-9;

function judgedShare(category: CategoryId, findings: readonly Finding[]): number {
  const own = findings.filter((finding) => finding.category === category);
  const weigh = (list: readonly Finding[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(own.filter(({ value }) => value !== null)) / weigh(own);
}

const floorMessage = (category: CategoryId, limit: number, value: number, required: number): Message => ({
  key: `report.floor.${category}`,
  values: { limit, value: Math.round(value * 100), required: Math.round(required * 100) },
});
