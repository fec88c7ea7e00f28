import type { AuditPoint } from '../../lib/shortlist/prospect.ts';
import { BAND_TONES } from '../band-tones.ts';
import { useText } from '../translation.tsx';

/** A small ring, the number and the band's name. */
export function ScoreMark({ audit }: { readonly audit: Pick<AuditPoint, 'score' | 'band'> | null }) {
  const t = useText();
  if (audit === null) return <span class="gw-muted">{t('list.not_audited')}</span>;
  if (audit.score === null || audit.band === null) return <span class="gw-muted">{t('list.no_score')}</span>;
  return (
    <span class="gw-score" data-tone={BAND_TONES[audit.band]}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <circle class="t" cx="9" cy="9" r="7.5" />
        <circle class="v" cx="9" cy="9" r="7.5" pathLength={100} stroke-dasharray={`${audit.score} 100`} />
      </svg>
      <b>{audit.score}</b>
      <span>{t(`bands.${audit.band}`)}</span>
    </span>
  );
}
