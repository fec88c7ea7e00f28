import { useState } from 'preact/hooks';
import { missedPoints, movers } from '../../lib/report/movers.ts';
import type { Finding, Report } from '../../lib/report/types.ts';
import { EyeButton } from '../show-on-page.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { firstLocator } from './Evidence.tsx';
import { signedPoints } from './signed-points.ts';

/** So many gains and losses show at first. */
const SHOWN = 3;

/**
 * The largest gains and losses, and a last line in which they add up: what all checks earned is the score before red
 * flags, and earned and missed are 100 together.
 */
export function MoverList({ report }: { readonly report: Report }) {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const all = movers(report, report.findings.length);
  const earned = isWhole ? all.earned : all.earned.filter(isMainlyGain).slice(0, SHOWN);
  const missed = isWhole ? all.missed : all.missed.filter((finding) => !isMainlyGain(finding)).slice(0, SHOWN);
  const total = sum(report.findings.map(({ points }) => points));
  const rest = {
    earned: total - sum(earned.map(({ points }) => points)),
    missed: 100 - total - sum(missed.map(missedPoints)),
  };
  return (
    <section class="gw-sec gw-sec--flush gw-sec--list">
      <div class="gw-sec__head">
        <h2 class="gw-sec__title">{t('verdict.moved')}</h2>
        <span class="gw-sec__note">{t('verdict.moved_note')}</span>
      </div>
      <ul class="gw-movers">
        {earned.map((finding) => (
          <Mover key={finding.id} finding={finding} points={finding.points} tone="good" />
        ))}
        {rest.earned >= LEAST && <RestLine points={rest.earned} text={t('verdict.other_gains')} />}
        {missed.map((finding) => (
          <Mover
            key={finding.id}
            finding={finding}
            points={-missedPoints(finding)}
            tone={finding.status === 'bad' ? 'bad' : 'warn'}
          />
        ))}
        {rest.missed >= LEAST && <RestLine points={-rest.missed} text={t('verdict.other_losses')} />}
      </ul>
      <p class="gw-movers__sum">
        {t('verdict.adds_up', {
          earned: t('app.decimal', { number: total }),
          missed: t('app.decimal', { number: 100 - total }),
        })}
        <button
          type="button"
          class="gw-btn gw-btn--link gw-btn--sm"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'verdict.fewer' : 'verdict.every_point')}
        </button>
      </p>
    </section>
  );
}

/** At first each finding is told once, as what it mostly is; in the whole list it stands on both sides. */
const isMainlyGain = (finding: Finding): boolean => finding.points >= missedPoints(finding);

/** Points are told to one decimal. */
const LEAST = 0.05;

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

interface MoverProps {
  readonly finding: Finding;
  readonly points: number;
  readonly tone: 'good' | 'warn' | 'bad';
}

function Mover({ finding, points, tone }: MoverProps) {
  const t = useText();
  const translate = useTranslate();
  const title = t(`audits.${finding.id}.title`);
  const [quote] = finding.evidence.filter((piece) => piece.quote !== null);
  return (
    <li class="gw-mover">
      <span class="gw-pts" data-tone={tone}>
        {signedPoints(points, translate)}
      </span>
      <div class="gw-mover__text">
        <div class="gw-mover__title">{title}</div>
        <div class="gw-ev gw-mover__ev">{translate(finding.summary)}</div>
      </div>
      <EyeButton locator={firstLocator(quote === undefined ? finding.evidence : [quote])} subject={title} />
    </li>
  );
}

function RestLine({ points, text }: { readonly points: number; readonly text: string }) {
  const translate = useTranslate();
  return (
    <li class="gw-mover gw-mover--rest">
      <span class="gw-pts" data-tone="none">
        {signedPoints(points, translate)}
      </span>
      <div class="gw-ev">{text}</div>
    </li>
  );
}
