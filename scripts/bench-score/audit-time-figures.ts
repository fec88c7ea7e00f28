import { auditPage } from '../../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { percentiles } from '../bench-reading/figures.ts';

/** How long all audits and the report take, in milliseconds: the fastest of some rounds, as other work slows the rest. */
export function renderAuditTimes(snapshots: readonly PageSnapshot[]): string {
  const { median, p95 } = percentiles(
    snapshots.map((snapshot) => Math.min(...Array.from({ length: ROUNDS }, () => timed(snapshot)))),
  );
  return [
    'pages | median ms | p95 ms',
    '---:|---:|---:',
    [snapshots.length, median.toFixed(1), p95.toFixed(1)].join(' | '),
  ].join('\n');
}

const ROUNDS = 3;

/** Audits a fresh copy, of which nothing is remembered. */
function timed(snapshot: PageSnapshot): number {
  const page = structuredClone(snapshot);
  const started = performance.now();
  auditPage(page, DEFAULT_AUDIT_SETTINGS);
  return performance.now() - started;
}
