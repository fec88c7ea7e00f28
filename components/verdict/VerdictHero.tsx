import type { Report } from '../../lib/report/types.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { BAND_ICONS, BAND_TONES } from '../band-tones.ts';
import { Icon } from '../Icon.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { ScoreRing } from './ScoreRing.tsx';

interface VerdictHeroProps {
  readonly report: Report;
  readonly page: PageSnapshot;
}

export function VerdictHero({ report, page }: VerdictHeroProps) {
  const t = useText();
  const translate = useTranslate();
  const { score, band, base, coverage, findings } = report;
  const judged = findings.filter(({ value }) => value !== null).length;
  return (
    <section class="gw-hero" data-tone={band === null ? 'none' : BAND_TONES[band]}>
      <ScoreRing score={score} band={band} base={base} />
      <div>
        <h2 class="gw-hero__band">
          <Icon name={band === null ? 'na' : BAND_ICONS[band]} />
          {band === null ? t(page.article === null ? 'verdict.no_article' : 'verdict.withheld') : t(`bands.${band}`)}
        </h2>
        <p class="gw-hero__sum">{translate(report.summary)}</p>
        <p class="gw-hero__facts">
          {report.standing === 'provisional' && <span>{t('verdict.provisional')}</span>}
          <span>{t(report.scope === 'page' ? 'verdict.page_evidence' : 'verdict.site_evidence')}</span>
          <span>{t('verdict.coverage', { percent: Math.round(coverage * 100) })}</span>
          <span>{t('verdict.checks', { count: judged })}</span>
        </p>
      </div>
    </section>
  );
}
