import fc from 'fast-check';
import { snapshotEnvelope } from '../../lib/gather/envelope.ts';
import { auditPage } from '../../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { LIMITS } from '../../lib/snapshot/limits.ts';
import { parseSnapshot } from '../../lib/snapshot/parse.ts';
import { type HostilePage, hostilePage, makeDocument } from './hostile-page.ts';

/** Pages between two breaths, so that the browser stays alive. */
const AT_ONCE = 50;
const NOW = '2026-11-22T12:00:00.000Z';

/**
 * Reads and judges pages that nobody would write. Rejects with the smallest one that breaks a promise, and the seed
 * that leads to it.
 *
 * @param runs how many pages
 * @param onProgress told how many pages have held
 */
export async function fuzzPages(runs: number, seed: number, onProgress: (done: number) => void): Promise<void> {
  for (let done = 0; done < runs; done += AT_ONCE) {
    fc.assert(fc.property(hostilePage, holds), { numRuns: Math.min(AT_ONCE, runs - done), seed: seed + done });
    onProgress(done + AT_ONCE);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** No exception, a valid snapshot within its limits, a report without a failed check, and the page as it was. */
function holds(shape: HostilePage): void {
  const page = makeDocument(shape);
  const before = serialised(page);
  const json = snapshotEnvelope(page, { now: NOW });
  if (serialised(page) !== before) throw new Error('the page was changed');
  if (json.length > LIMITS.envelope) throw new Error(`the envelope has ${json.length} characters`);
  if (!json.isWellFormed()) throw new Error('the envelope is not well-formed');

  const parsed = parseSnapshot(json);
  if (!parsed.ok) throw new Error(`${parsed.reason} ${parsed.detail}`);
  const failed = parsed.snapshot.problems.filter(({ code }) => code === 'gatherer-failed');
  if (failed.length > 0) throw new Error(`failed: ${failed.map(({ subject }) => subject).join(', ')}`);

  const report = auditPage(parsed.snapshot, DEFAULT_AUDIT_SETTINGS);
  const errors = report.findings.filter(({ status }) => status === 'error');
  if (errors.length > 0) throw new Error(`failed: ${errors.map(({ id }) => id).join(', ')}`);
  if (report.failedFlags.length > 0) throw new Error(`failed flags: ${report.failedFlags.join(', ')}`);
}

/** Not by properties of the page, which it may shadow. */
const serialised = (page: Document): string => new XMLSerializer().serializeToString(page);
