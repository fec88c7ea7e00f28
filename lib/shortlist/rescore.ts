import { auditPage } from '../report/audit-page.ts';
import { ENGINE_VERSION } from '../report/engine-version.ts';
import type { AuditSettings } from '../settings/audit-settings.ts';
import type { AuditBody } from './audit-body.ts';
import { auditOfPage } from './audit-of-page.ts';
import type { AuditPoint, Prospect, ProspectFacts } from './prospect.ts';

/** An audit scored again from its snapshot. */
export interface RescoredAudit {
  readonly point: AuditPoint;
  readonly facts: ProspectFacts;
}

/** Audits whose score another version of the engine gave. */
export const staleAudits = ({ audits }: Prospect): readonly AuditPoint[] =>
  audits.filter(({ engineVersion }) => engineVersion !== ENGINE_VERSION);

/** `null` when the snapshot's address has no site, which no stored audit's has. */
export function rescoreAudit(id: string, body: AuditBody, settings: AuditSettings): RescoredAudit | null {
  const audit = auditOfPage(body.snapshot, auditPage(body.snapshot, settings), settings);
  return audit === null ? null : { point: { ...audit.point, id }, facts: audit.facts };
}

/** The prospect with new scores for the audits it still has; what the user wrote stays. */
export function withRescored(current: Prospect, rescored: readonly RescoredAudit[]): Prospect {
  const byId = new Map(rescored.map((audit) => [audit.point.id, audit]));
  const audits = current.audits.map((point) => byId.get(point.id)?.point ?? point);
  const newest = byId.get(current.audits.at(-1)?.id ?? '');
  return {
    ...current,
    revision: current.revision + 1,
    audits,
    facts: newest?.facts ?? current.facts,
  };
}
