import type { Audit } from '../audits/audit.ts';
import { AUDITS } from '../audits/index.ts';
import type { RedFlag } from '../audits/red-flag.ts';
import { RED_FLAGS } from '../audits/red-flags/index.ts';
import { auditContext } from '../computed/audit-context.ts';
import type { AuditSettings } from '../settings/audit-settings.ts';
import type { SiteEvidence } from '../snapshot/site-evidence.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { bandOf } from './band.ts';
import { coverageOf } from './coverage.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { scoreFindings } from './findings.ts';
import { missedFloors } from './floors.ts';
import { raiseFlags } from './raise-flags.ts';
import { runAudits } from './run-audits.ts';
import { explainWithheld, summarise } from './summary.ts';
import type { Report } from './types.ts';

/** Below this coverage there is no band; below the second the verdict is provisional. Heuristic. */
export const ENOUGH_COVERAGE = 0.4;
export const NORMAL_COVERAGE = 0.65;

/**
 * The verdict on one page: the one entry for the popup, the terminal and the shortlist. Pure: the same snapshot,
 * settings and site evidence give the same report. Never throws on a well-formed snapshot.
 *
 * @param site what an opted-in site check found, or `null` for page evidence only
 */
export function auditPage(page: PageSnapshot, settings: AuditSettings, site: SiteEvidence | null = null): Report {
  return auditWith(page, settings, site, { audits: AUDITS, redFlags: RED_FLAGS });
}

export interface Rubric {
  readonly audits: readonly Audit[];
  readonly redFlags: readonly RedFlag[];
}

/** As `auditPage`, over any set of criteria and red flags. */
export function auditWith(
  page: PageSnapshot,
  settings: AuditSettings,
  site: SiteEvidence | null,
  { audits, redFlags }: Rubric,
): Report {
  const context = auditContext(page, settings, site);
  const runs = runAudits(page, context, audits);
  const { base, findings, categories } = scoreFindings(runs);
  const coverage = coverageOf(runs);
  const raised = raiseFlags(page, context, redFlags);
  const missed = missedFloors(runs);

  const isArticle = page.pageKind.kind === 'article' && page.article !== null;
  const isWithheld = base === null || !isArticle || coverage < ENOUGH_COVERAGE;
  const held = Math.min(100, ...[...raised.caps, ...missed].map(({ limit }) => limit));
  const score = isWithheld ? null : Math.min(base, held);
  const isBinding = ({ limit }: { readonly limit: number }) => score !== null && limit === score && score < (base ?? 0);
  const caps = raised.caps.map((cap) => ({ ...cap, isBinding: isBinding(cap) }));
  const floors = missed.map((floor) => ({ ...floor, isBinding: isBinding(floor) }));
  const band = score === null ? null : bandOf(score);

  return {
    engineVersion: ENGINE_VERSION,
    url: page.url,
    takenAt: page.takenAt,
    score,
    band,
    standing: isWithheld ? 'withheld' : coverage < NORMAL_COVERAGE ? 'provisional' : 'normal',
    base,
    coverage,
    scope: site === null ? 'page' : 'site',
    caps,
    failedFlags: raised.failed,
    floors,
    categories,
    findings,
    summary:
      band === null
        ? explainWithheld(page.pageKind.kind, page.article !== null)
        : summarise({ band, caps, floors, categories }),
  };
}
