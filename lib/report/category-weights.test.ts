import { expect, test } from 'vitest';
import { CATEGORY_IDS } from '../audits/categories.ts';
import { categoryWeights, presetWeights, WEIGHT_PRESETS, withCategoryWeight } from './category-weights.ts';

const DEFAULTS = categoryWeights({});

test.each(CATEGORY_IDS)('%s can be given a new weight, and the others stay', (id) => {
  const weights = withCategoryWeight({}, id, 40);
  expect(categoryWeights(weights)[id]).toBeCloseTo(40, 1);
  for (const other of CATEGORY_IDS) if (other !== id) expect(categoryWeights(weights)[other]).toBe(DEFAULTS[other]);
});

test('a category at zero takes no part', () => {
  expect(categoryWeights(withCategoryWeight({}, 'trust', 0)).trust).toBe(0);
});

test('back at its default, nothing is stored', () => {
  const changed = withCategoryWeight({}, 'trust', 30);
  expect(withCategoryWeight(changed, 'trust', DEFAULTS.trust)).toEqual({});
});

test('a later change starts from the defaults, not from the last one', () => {
  const through = withCategoryWeight(withCategoryWeight({}, 'openness', 0), 'openness', 20);
  expect(categoryWeights(through).openness).toBeCloseTo(20, 1);
});

test('balanced is the default', () => {
  expect(presetWeights('balanced')).toEqual({});
});

test.each(Object.entries(WEIGHT_PRESETS))('preset %s reaches its weights', (name, emphasis) => {
  const weights = categoryWeights(presetWeights(name as keyof typeof WEIGHT_PRESETS));
  for (const [id, total] of Object.entries(emphasis)) {
    expect(weights[id as keyof typeof weights]).toBeCloseTo(total, 1);
  }
});
