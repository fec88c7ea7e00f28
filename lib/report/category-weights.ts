import { CATEGORY_IDS, type CategoryId } from '../audits/categories.ts';
import { AUDITS } from '../audits/index.ts';
import type { AuditSettings } from '../settings/audit-settings.ts';

export type CategoryWeights = Readonly<Record<CategoryId, number>>;
type Weights = AuditSettings['weights'];

/** What each category weighs under the settings: the sum of its audits' weights. The defaults are about 100 together. */
export const categoryWeights = (weights: Weights): CategoryWeights =>
  byCategory((id) => auditsOf(id).reduce((sum, audit) => sum + (weights[audit.id] ?? audit.weight), 0));

/**
 * The settings' weights with one category at a new total. Its audits keep their share of it; at its own default nothing
 * needs to be stored.
 */
export function withCategoryWeight(weights: Weights, category: CategoryId, total: number): Weights {
  const own = auditsOf(category);
  const before = own.reduce((sum, audit) => sum + audit.weight, 0);
  const others = Object.entries(weights).filter(([id]) => !own.some((audit) => audit.id === id));
  if (before === 0 || Math.abs(total - before) < SAME) return Object.fromEntries(others);
  const changed = own.map(({ id, weight }) => [id, Math.round((weight * total * 1000) / before) / 1000] as const);
  return Object.fromEntries([...others, ...changed]);
}

/** Ready-made emphases: categories not named keep their default. Heuristic. */
export const WEIGHT_PRESETS = {
  balanced: {},
  'content-first': { 'content-quality': 34, 'topic-fit': 30, 'link-practice': 14, 'on-page': 3 },
  'link-safety': { 'link-practice': 40, trust: 20, 'content-quality': 14 },
  outreach: { openness: 28, engagement: 14, 'topic-fit': 28 },
} as const satisfies Readonly<Record<string, Partial<CategoryWeights>>>;

export type PresetName = keyof typeof WEIGHT_PRESETS;

/** The weights of a preset. */
export function presetWeights(name: PresetName): Weights {
  const emphasis: Partial<CategoryWeights> = WEIGHT_PRESETS[name];
  let weights: Weights = {};
  for (const id of CATEGORY_IDS) {
    const total = emphasis[id];
    if (total !== undefined) weights = withCategoryWeight(weights, id, total);
  }
  return weights;
}

/** Weights closer than this are the same. */
const SAME = 1e-6;

const auditsOf = (category: CategoryId) => AUDITS.filter((audit) => audit.category === category);

function byCategory(value: (id: CategoryId) => number): CategoryWeights {
  return {
    'topic-fit': value('topic-fit'),
    'link-practice': value('link-practice'),
    'content-quality': value('content-quality'),
    trust: value('trust'),
    openness: value('openness'),
    engagement: value('engagement'),
    'on-page': value('on-page'),
  };
}
