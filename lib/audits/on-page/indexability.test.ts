import { expect, test } from 'vitest';
import { verdictOf } from '../../../tests/support/outcomes.ts';
import { auditContext, pageSnapshot } from '../../../tests/support/snapshots.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { indexability } from './indexability.ts';

const rules = (agent: string, content: string, header: string | null = null) => ({
  robots: { directives: [{ agent, content }], header },
});

test.each<[string, Partial<PageSnapshot>, readonly [number | string, string]]>([
  ['no rule', {}, [1, 'open']],
  ['follow only', rules('robots', 'index, nofollow'), [1, 'open']],
  ['noindex', rules('robots', 'NOINDEX, follow'), [0, 'closed']],
  ['noindex for Google', rules('googlebot', 'noindex'), [0, 'closed']],
  ['noindex for another crawler', rules('bingbot', 'noindex'), [1, 'open']],
  ['noindex in the header', rules('robots', 'index', 'noindex'), [0, 'closed']],
])('%s', (_, page, verdict) => {
  expect(verdictOf(indexability, page)).toEqual(verdict);
});

test('names the rule', () => {
  const outcome = indexability.evaluate(pageSnapshot(rules('robots', 'noindex')), auditContext());
  expect(outcome).toMatchObject({ confidence: 0.9, evidence: [{ message: { values: { rule: 'noindex' } } }] });
});
