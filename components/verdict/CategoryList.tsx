import { bandOf } from '../../lib/report/band.ts';
import type { CategoryResult, Finding, Report } from '../../lib/report/types.ts';
import { BAND_TONES, type Tone } from '../band-tones.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';
import { useText } from '../translation.tsx';
import { FindingRow } from './FindingRow.tsx';

/** The seven parts of the score; each opens to its findings. */
export function CategoryList({ report }: { readonly report: Report }) {
  const t = useText();
  return (
    <section class="gw-sec gw-sec--flush gw-sec--list">
      <div class="gw-sec__head">
        <h2 class="gw-sec__title">{t('verdict.categories')}</h2>
        <span class="gw-sec__note">{t('verdict.categories_note')}</span>
      </div>
      <div class="gw-cats">
        {report.categories.map((category) => (
          <Category
            key={category.id}
            category={category}
            findings={report.findings.filter((finding) => finding.category === category.id)}
          />
        ))}
      </div>
    </section>
  );
}

interface CategoryProps {
  readonly category: CategoryResult;
  readonly findings: readonly Finding[];
}

function Category({ category: { id, value, possible }, findings }: CategoryProps) {
  const t = useText();
  const score = value === null ? null : Math.round(value * 100);
  return (
    <details class="gw-cat" data-tone={score === null ? 'none' : BAND_TONES[bandOf(score)]}>
      <summary>
        <Icon name="right" />
        <span class="gw-cat__name">
          {t(`categories.${id}`)}
          {possible > 0 && (
            <span class="gw-cat__w">
              {t('app.percent', { percent: Math.round(possible) })}
              <span class="gw-sr"> {t('verdict.of_score')}</span>
            </span>
          )}
        </span>
        <span class="gw-tally">
          <Tally findings={findings} status="mixed" tone="warn" icon="warn" label={t('verdict.to_check')} />
          <Tally findings={findings} status="bad" tone="bad" icon="x-circle" label={t('verdict.bad')} />
        </span>
        <span class="gw-bar" style={{ '--v': `${score ?? 0}%` }} aria-hidden="true">
          <i />
        </span>
        <span class="gw-cat__score">
          {score ?? t('verdict.no_value')}
          <span class="gw-sr"> {t(score === null ? 'verdict.ring_none' : 'verdict.of_100')}</span>
        </span>
      </summary>
      <ul class="gw-cat__body">
        {findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
    </details>
  );
}

interface TallyProps {
  readonly findings: readonly Finding[];
  readonly status: 'mixed' | 'bad';
  readonly tone: Tone;
  readonly icon: IconName;
  readonly label: string;
}

function Tally({ findings, status, tone, icon, label }: TallyProps) {
  const count = findings.filter((finding) => finding.status === status).length;
  if (count === 0) return null;
  return (
    <span data-tone={tone}>
      <Icon name={icon} />
      {count}
      <span class="gw-sr"> {label}</span>
    </span>
  );
}
