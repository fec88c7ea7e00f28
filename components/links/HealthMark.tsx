import type { LinkHealth, LinkOutcome } from '../../lib/link-check/link-health.ts';
import type { Tone } from '../band-tones.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';
import { useText } from '../translation.tsx';

/** How a link answered, as small as a status code: shape, number, and the word for those who see neither. */
export function HealthMark({ health }: { readonly health: LinkHealth }) {
  const t = useText();
  const { icon, tone } = OUTCOME_LOOKS[health.outcome];
  const isMoved = health.outcome === 'works' && (health.finalUrl !== null || health.notes.length > 0);
  return (
    <span class="gw-http" data-tone={isMoved ? 'warn' : tone} title={t(`link_check.outcome.${health.outcome}`)}>
      <Icon name={isMoved ? 'a-right' : icon} />
      {health.status !== null && <span class="gw-http__ok">{health.status}</span>}
      <span class="gw-sr">{t(`link_check.outcome.${health.outcome}`)}</span>
    </span>
  );
}

export const OUTCOME_LOOKS: Readonly<Record<LinkOutcome, { readonly icon: IconName; readonly tone: Tone }>> = {
  works: { icon: 'check', tone: 'good' },
  broken: { icon: 'x', tone: 'bad' },
  unknown: { icon: 'clock', tone: 'none' },
  skipped: { icon: 'minus', tone: 'none' },
};
