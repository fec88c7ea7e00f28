import type { Finding } from '../../lib/report/types.ts';
import type { Tone } from '../band-tones.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';
import { EyeButton } from '../show-on-page.tsx';
import { useText } from '../translation.tsx';
import { EvidenceList, firstLocator } from './Evidence.tsx';

/** Pieces of evidence that a row shows. */
const SHOWN = 4;

/** One check: its state, what it found, what it earned. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const t = useText();
  const { icon, tone, state } = LOOKS[finding.status];
  const title = t(`audits.${finding.id}.title`);
  return (
    <li class="gw-finding" data-tone={tone} data-state={state}>
      <Icon name={icon} />
      <div class="gw-finding__title">
        <span class="gw-sr">{t(`finding_status.${finding.status}`)} </span>
        {title}
      </div>
      <span class="gw-finding__pts">
        {finding.possible > 0 &&
          t('verdict.points_of', {
            points: t('app.decimal', { number: finding.points }),
            possible: t('app.decimal', { number: finding.possible }),
          })}
      </span>
      <EvidenceList summary={finding.summary} evidence={finding.evidence} most={SHOWN} />
      <EyeButton locator={firstLocator(finding.evidence)} subject={title} />
    </li>
  );
}

const LOOKS = {
  good: { icon: 'check-circle', tone: 'good', state: 'good' },
  mixed: { icon: 'warn', tone: 'warn', state: 'mixed' },
  bad: { icon: 'x-circle', tone: 'bad', state: 'bad' },
  informative: { icon: 'info', tone: 'info', state: 'info' },
  'not-applicable': { icon: 'na', tone: 'none', state: 'na' },
  unknown: { icon: 'na', tone: 'none', state: 'na' },
  error: { icon: 'octagon', tone: 'none', state: 'na' },
} as const satisfies Record<Finding['status'], { icon: IconName; tone: Tone; state: string }>;
