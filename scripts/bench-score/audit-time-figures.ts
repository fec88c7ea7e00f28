import { auditPage } from '../../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { percentiles } from '../bench-reading/figures.ts';

/** How long all audits and the report take, in milliseconds. Each snapshot is a fresh copy, so nothing is remembered. */
export function renderAuditTimes(snapshots: readonly PageSnapshot[]): string {
  const times = snapshots.map((snapshot) => {
    const page = structuredClone(snapshot);
    const started = performance.now();
    auditPage(page, DEFAULT_AUDIT_SETTINGS);
    return performance.now() - started;
  });
  const { median, p95 } = percentiles(times);
  return [
    'pages | median ms | p95 ms',
    '---:|---:|---:',
    [times.length, median.toFixed(1), p95.toFixed(1)].join(' | '),
  ].join('\n');
}
