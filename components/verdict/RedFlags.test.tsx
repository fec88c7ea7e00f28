import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { auditPage } from '../../lib/report/audit-page.ts';
import type { CapResult, FloorResult, Report } from '../../lib/report/types.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { pageSnapshot } from '../../tests/support/snapshots.ts';
import { RedFlags } from './RedFlags.tsx';

const REPORT: Report = {
  ...auditPage(pageSnapshot(), DEFAULT_AUDIT_SETTINGS),
  caps: [],
  floors: [],
  score: 30,
  base: 70,
};
const CAP: CapResult = {
  id: 'sells-links',
  limit: 30,
  isBinding: true,
  summary: { key: 'the.reason' },
  evidence: [{ message: { key: 'the.evidence' }, quote: 'Guest post, $60', url: null, locator: null }],
};
const FLOOR: FloorResult = {
  category: 'trust',
  limit: 54,
  value: 0.2,
  required: 0.3,
  isBinding: true,
  summary: { key: 'report.floor.trust' },
};

const show = (report: Partial<Report>) =>
  act(() => render(<RedFlags report={{ ...REPORT, ...report }} />, document.body));
const text = () => document.body.textContent ?? '';

afterEach(() => {
  render(null, document.body);
});

test('without flags and floors nothing is drawn', async () => {
  await show({});
  expect(text()).toBe('');
});

test('a flag says its name, its reason and the words of the page', async () => {
  await show({ caps: [CAP] });
  expect(text()).toContain('red_flags.sells-links.title');
  expect(text()).toContain('the.reason');
  expect(document.querySelector('q')?.textContent).toBe('Guest post, $60');
  expect(text()).toContain('verdict.without_them');
});

test('a flag that holds nothing down does not claim a score without it', async () => {
  await show({ caps: [CAP], score: 20, base: 20 });
  expect(text()).not.toContain('verdict.without_them');
});

test.each([
  ['a floor is told', { key: 'report.summary.caution' }, true],
  ['once: not when the sentence under the score is the same', { key: 'report.floor.trust' }, false],
])('%s', async (_, summary, isTold) => {
  await show({ floors: [FLOOR], summary });
  expect(text().includes('report.floor.trust')).toBe(isTold);
});
