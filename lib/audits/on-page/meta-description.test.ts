import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { metaDescription } from './meta-description.ts';

const described = (description: string | null, descriptionCount = 1) => ({
  meta: { ...pageSnapshot().meta, description, descriptionCount },
});

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['sound', described('i'.repeat(130)), [1, 'sound']],
  ['missing', described(null, 0), [0.6, 'faults']],
  ['short', described('Watering tomatoes well.'), [0.9, 'sound']],
  ['double and a list', described('a, b, c, d, e, f, g', 2), [0.1, 'faults']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(metaDescription, page)).toEqual(verdict);
});
