import { expect, test } from 'vitest';
import { pageSnapshot } from '../../tests/support/snapshots.ts';
import { auditPage } from '../report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../settings/audit-settings.ts';
import { auditOfPage } from '../shortlist/audit-of-page.ts';
import { auditContext } from './audit-context.ts';

test('the same page under the same settings is judged in the same context', () => {
  const page = pageSnapshot();
  const context = auditContext(page, DEFAULT_AUDIT_SETTINGS);
  expect(auditContext(page, DEFAULT_AUDIT_SETTINGS)).toBe(context);
  expect(context).toEqual({ now: Date.parse(page.takenAt), settings: DEFAULT_AUDIT_SETTINGS, site: null });
});

test('other settings, other evidence or another page make another one', () => {
  const page = pageSnapshot();
  const context = auditContext(page, DEFAULT_AUDIT_SETTINGS);
  const site = { posts: [] } as never;
  expect(auditContext(pageSnapshot(), DEFAULT_AUDIT_SETTINGS)).not.toBe(context);
  expect(auditContext(page, { ...DEFAULT_AUDIT_SETTINGS })).not.toBe(context);
  expect(auditContext(page, DEFAULT_AUDIT_SETTINGS, site).site).toBe(site);
});

test('a page is judged once for its report and for the shortlist', () => {
  let reads = 0;
  const page = pageSnapshot();
  // Judging the links goes through them once.
  Object.defineProperty(page, 'links', {
    get: () => {
      reads += 1;
      return [];
    },
  });
  const report = auditPage(page, DEFAULT_AUDIT_SETTINGS);
  const forReport = reads;
  auditOfPage(page, report, DEFAULT_AUDIT_SETTINGS);
  expect(reads).toBe(forReport);
});
