import type { Message } from '../audits/audit.ts';
import type { CategoryId } from '../audits/categories.ts';
import type { PageKind } from '../snapshot/types.ts';
import type { Band, CapResult, CategoryResult, FloorResult } from './types.ts';

interface Verdict {
  readonly band: Band;
  readonly caps: readonly CapResult[];
  readonly floors: readonly FloorResult[];
  readonly categories: readonly CategoryResult[];
}

/** The one sentence under the number: what holds the score down, or else what is weakest. */
export function summarise({ band, caps, floors, categories }: Verdict): Message {
  const cap = caps.find(({ isBinding }) => isBinding);
  if (cap) return { key: `red_flags.${cap.id}.verdict`, values: { limit: cap.limit } };
  const floor = floors.find(({ isBinding }) => isBinding);
  if (floor) return floor.summary;
  const weakest = weakestCategory(categories);
  return { key: weakest === null ? `report.summary.${band}` : `report.summary.${band}_but.${weakest}` };
}

/** Why there is no score: not an article, or too little to go by. */
export function explainWithheld(kind: PageKind, hasArticle: boolean): Message {
  if (kind !== 'article') return { key: `report.withheld.${kind}` };
  return { key: hasArticle ? 'report.withheld.low_coverage' : 'report.withheld.no_article' };
}

/** A category at or over this value is no weakness worth naming. Heuristic. */
const WEAK_BELOW = 0.75;

function weakestCategory(categories: readonly CategoryResult[]): CategoryId | null {
  const lost = ({ possible, points }: CategoryResult) => possible - points;
  const [weakest] = categories
    .filter(({ value }) => value !== null && value < WEAK_BELOW)
    .toSorted((a, b) => lost(b) - lost(a));
  return weakest?.id ?? null;
}
