import { expect, test } from 'vitest';
import { pageSnapshot } from '../../tests/support/snapshots.ts';
import { auditPage } from '../report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../settings/audit-settings.ts';
import { fileName } from './file-name.ts';
import { reportJson } from './report-json.ts';
import { reportSummary } from './report-summary.ts';

const PAGE = pageSnapshot({ url: 'https://blog.example/post', takenAt: '2026-06-15T12:00:00.000Z' });
const REPORT = auditPage(PAGE, DEFAULT_AUDIT_SETTINGS);

test.each([
  ['https://blog.example/post', 'guestworthy-blog.example-2026-06-15.json'],
  ['https://xn--bcher-kva.example:8080/?q=../../etc', 'guestworthy-xn--bcher-kva.example-2026-06-15.json'],
  ['file:///home/me/post.html', 'guestworthy-page-2026-06-15.json'],
  ['no address', 'guestworthy-page-2026-06-15.json'],
  [`https://${'a.'.repeat(100)}example/`, `guestworthy-${'a.'.repeat(50)}-2026-06-15.json`],
])('the file of %s is called %s', (url, name) => {
  expect(fileName({ url, takenAt: PAGE.takenAt }, 'json')).toBe(name);
});

test('the JSON file holds the facts and the report, and nothing is lost in it', () => {
  const { text, type } = reportJson(REPORT, PAGE);
  expect(type).toBe('application/json');
  expect(JSON.parse(text)).toEqual({ report: REPORT, snapshot: PAGE });
});

test('the summary says where, how much and why', () => {
  const report = { ...REPORT, score: 71, band: 'worth-a-pitch' as const };
  const text = reportSummary(report, PAGE, ({ key, values }) => (values ? `${key} ${values['score'] ?? ''}` : key));
  expect(text).toContain('https://blog.example/post');
  expect(text).toContain('summary.score 71');
  expect(text).toContain(report.summary.key);
});

test('without a score the summary says so', () => {
  const report = { ...REPORT, score: null, band: null };
  expect(reportSummary(report, PAGE, ({ key }) => key)).toContain('summary.no_score');
});
