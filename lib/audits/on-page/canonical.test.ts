import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { canonical } from './canonical.ts';

const to = (url: string | null, count = 1) => ({ canonical: { url, raw: url, count } });

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['itself', {}, [1, 'self']],
  ['none', to(null, 0), [1, 'missing']],
  ['another page', to('https://blog.example/other'), [0.5, 'other_page']],
  ['another site', to('https://publisher.example/x'), [0, 'other_site']],
  ['several', to('https://blog.example/other', 2), [0.5, 'conflicting']],
  ['nonsense', to(null, 1), [0.5, 'broken']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(canonical, page)).toEqual(verdict);
});
