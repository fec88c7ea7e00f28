import type { AuditContext } from '../audits/audit.ts';
import type { AuditSettings } from '../settings/audit-settings.ts';
import type { SiteEvidence } from '../snapshot/site-evidence.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { momentOf } from './moment.ts';

/**
 * What a page is judged by. The same object for the same page, settings and evidence: computed facts are remembered by
 * it, and judging the links of a page twice takes as long as all audits together.
 *
 * @param site what an opted-in site check found, or `null` for page evidence only
 */
export function auditContext(
  page: PageSnapshot,
  settings: AuditSettings,
  site: SiteEvidence | null = null,
): AuditContext {
  const known = latest.get(page);
  if (known?.settings === settings && known.site === site) return known;
  const context: AuditContext = { now: momentOf(page.takenAt) ?? 0, settings, site };
  latest.set(page, context);
  return context;
}

/** The settings of a page that is looked at change seldom, and what was before them is not asked for again. */
const latest = new WeakMap<PageSnapshot, AuditContext>();
