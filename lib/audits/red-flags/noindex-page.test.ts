import { expect, test } from 'vitest';
import { fired } from '../../../tests/support/outcomes.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { noindexPage } from './noindex-page.ts';

const rules = (content: string, agent = 'robots') => ({ robots: { directives: [{ agent, content }], header: null } });

test.each<[string, Partial<PageSnapshot>, boolean]>([
  ['noindex', rules('noindex'), true],
  ['none', rules('NONE'), true],
  ['a date that has passed', rules('unavailable_after: 2026-01-01'), true],
  ['a date to come', rules('unavailable_after: 2027-01-01'), false],
  ['another crawler', rules('noindex', 'bingbot'), false],
  ['nofollow', rules('nofollow'), false],
  ['nothing', {}, false],
  ['a list of posts', { ...rules('noindex'), pageKind: { kind: 'category', confidence: 1, evidence: [] } }, false],
])('%s', (_, page, fires) => {
  expect(fired(noindexPage, page)).toBe(fires);
});
