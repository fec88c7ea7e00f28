import type { AuditContext } from '../audits/audit.ts';
import type { RedFlag } from '../audits/red-flag.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { distinctEvidence } from './distinct-evidence.ts';
import type { CapResult } from './types.ts';

export interface RaisedFlags {
  /** Lowest limit first. */
  readonly caps: readonly Omit<CapResult, 'isBinding'>[];
  readonly failed: readonly string[];
}

/** Asks every red flag. One that throws is named, not dropped in silence. */
export function raiseFlags(page: PageSnapshot, context: AuditContext, flags: readonly RedFlag[]): RaisedFlags {
  const caps: Omit<CapResult, 'isBinding'>[] = [];
  const failed: string[] = [];
  for (const { id, limit, evaluate } of flags) {
    try {
      const hit = evaluate(page, context);
      if (hit !== null) caps.push({ id, limit, summary: hit.summary, evidence: distinctEvidence(hit.evidence) });
    } catch {
      failed.push(id);
    }
  }
  return { caps: caps.sort((a, b) => a.limit - b.limit || (a.id < b.id ? -1 : 1)), failed };
}
