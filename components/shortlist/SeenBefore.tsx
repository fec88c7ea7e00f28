import type { ReportComparison } from '../../lib/shortlist/compare-reports.ts';
import { Icon } from '../Icon.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { signedPoints } from '../verdict/signed-points.ts';
import { StatusMark } from './StatusMark.tsx';
import type { SavedSite } from './use-saved.ts';

/** Findings told of in the popup; the shortlist page has them all. */
const MOST_FINDINGS = 3;

/** What the shortlist knows of this site from before. *Do not contact* cannot be overlooked. */
export function SeenBefore({ site }: { readonly site: SavedSite }) {
  const t = useText();
  const { prospect, earlier } = site;
  if (prospect === null || (earlier === null && site.isSaved && prospect.status !== 'do-not-contact')) return null;
  const isForbidden = prospect.status === 'do-not-contact';
  return (
    <section class="gw-alert gw-seen" data-tone={isForbidden ? 'bad' : 'info'} aria-label={t('saved.known')}>
      {isForbidden ? <Icon name="ban" /> : <StatusMark status={prospect.status} />}
      <div class="gw-alert__title">
        {isForbidden
          ? t('saved.do_not_contact')
          : t('saved.known_as', { status: t(`shortlist.status.${prospect.status}`) })}
      </div>
      <div class="gw-alert__text">
        {earlier && <p>{lastAudit(t, earlier.point.score, earlier.point.takenAt)}</p>}
        {prospect.note !== '' && <p class="gw-seen__note">{prospect.note}</p>}
        {earlier?.comparison && <WhatChanged comparison={earlier.comparison} most={MOST_FINDINGS} />}
      </div>
    </section>
  );
}

function lastAudit(t: ReturnType<typeof useText>, score: number | null, takenAt: string): string {
  const date = new Date(takenAt).toLocaleDateString(undefined, { dateStyle: 'medium' });
  return score === null ? t('saved.last_audit_unscored', { date }) : t('saved.last_audit', { score, date });
}

interface WhatChangedProps {
  readonly comparison: ReportComparison;
  readonly most: number;
}

/** The differences of two audits: score, red flags, then findings by their points. */
export function WhatChanged({ comparison, most }: WhatChangedProps) {
  const t = useText();
  const translate = useTranslate();
  const { score, newFlags, goneFlags, findings, isOtherEngine } = comparison;
  const isSame = (score === null || score === 0) && newFlags.length + goneFlags.length + findings.length === 0;
  return (
    <>
      {isSame ? <p>{t('saved.no_change')}</p> : null}
      {score !== null && score !== 0 && (
        <p>{t(score > 0 ? 'saved.score_rose' : 'saved.score_fell', { count: Math.abs(score) })}</p>
      )}
      {!isSame && (
        <ul class="gw-seen__list">
          {newFlags.map(({ id, summary }) => (
            <li key={id}>{t('saved.new_flag', { flag: translate(summary) })}</li>
          ))}
          {goneFlags.map(({ id, summary }) => (
            <li key={id}>{t('saved.gone_flag', { flag: translate(summary) })}</li>
          ))}
          {findings.slice(0, most).map(({ id, points }) => (
            <li key={id}>
              {signedPoints(points, translate)} {t(`audits.${id}.title`)}
            </li>
          ))}
        </ul>
      )}
      {isOtherEngine && <p>{t('saved.other_engine')}</p>}
    </>
  );
}
