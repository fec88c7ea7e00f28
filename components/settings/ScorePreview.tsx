import { useMemo } from 'preact/hooks';
import { auditPage } from '../../lib/report/audit-page.ts';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { BAND_ICONS, BAND_TONES } from '../band-tones.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { ScoreRing } from '../verdict/ScoreRing.tsx';

interface ScorePreviewProps {
  readonly settings: AuditSettings;
  readonly page: PageSnapshot | null;
}

/** The page audited last, scored anew as the settings change, beside what it was with the usual weights. */
export function ScorePreview({ settings, page }: ScorePreviewProps) {
  const t = useText();
  const translate = useTranslate();
  const now = useMemo(() => page && auditPage(page, settings), [page, settings]);
  const usual = useMemo(() => page && auditPage(page, { ...settings, weights: {} }), [page, settings]);
  return (
    <div class="gw-preview" aria-live="polite">
      <h3 class="gw-sec__title">{t('settings.preview')}</h3>
      {page === null || now === null ? (
        <p class="gw-setrow__h">{t('settings.preview_none')}</p>
      ) : (
        <>
          <div class="gw-preview__hero" data-tone={now.band === null ? 'none' : BAND_TONES[now.band]}>
            <ScoreRing score={now.score} band={now.band} base={now.base} />
            <div>
              <p class="gw-hero__band">
                <Icon name={now.band === null ? 'na' : BAND_ICONS[now.band]} />
                {now.band === null ? t('verdict.withheld') : t(`bands.${now.band}`)}
              </p>
              <PageText text={page.title.text ?? page.url} class="gw-clamp2" />
              {usual?.score !== null && usual?.score !== undefined && now.score !== null && (
                <p class="gw-delta">{t('settings.preview_usual', { score: usual.score })}</p>
              )}
            </div>
          </div>
          <p class="gw-setrow__h">{translate(now.summary)}</p>
        </>
      )}
    </div>
  );
}
