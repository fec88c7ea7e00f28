import type { Band } from '../../lib/report/types.ts';
import { BAND_TONES } from '../band-tones.ts';
import { useText } from '../translation.tsx';
import { DASH_OFFSET, ringDashes } from './ring-dashes.ts';

interface ScoreRingProps {
  /** `null` when the verdict is withheld. */
  readonly score: number | null;
  readonly band: Band | null;
  /** Before red flags and floors; marked by a tick when it is higher. */
  readonly base: number | null;
}

/** The number, and how far it reaches through the four bands. */
export function ScoreRing({ score, band, base }: ScoreRingProps) {
  const t = useText();
  const label =
    score === null || band === null ? t('verdict.ring_none') : t('verdict.ring', { score, band: t(`bands.${band}`) });
  return (
    <div class="gw-ring" data-tone={band === null ? 'none' : BAND_TONES[band]} role="img" aria-label={label}>
      <svg viewBox="0 0 88 88" aria-hidden="true">
        <Arc part="t" dashes={ringDashes(100)} offset={DASH_OFFSET} />
        {score !== null && score > 0 && <Arc part="v" dashes={ringDashes(score)} offset={DASH_OFFSET} />}
        {score !== null && base !== null && base > score && (
          <Arc part="g" dashes={`${TICK} 100`} offset={TICK / 2 - base} />
        )}
      </svg>
      <span class="gw-ring__num">{score ?? '–'}</span>
      <span class="gw-ring__of">{t('verdict.of_100')}</span>
    </div>
  );
}

/** Width of the tick, of a circle 100 long. */
const TICK = 1.2;

interface ArcProps {
  readonly part: 't' | 'v' | 'g';
  readonly dashes: string;
  readonly offset: number;
}

const Arc = ({ part, dashes, offset }: ArcProps) => (
  <circle class={part} cx="44" cy="44" r="40.5" pathLength="100" stroke-dasharray={dashes} stroke-dashoffset={offset} />
);
