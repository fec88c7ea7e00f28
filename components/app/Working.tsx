import { useText } from '../translation.tsx';

interface WorkingProps {
  /** `null` while it has not taken long. */
  readonly onStop: (() => void) | null;
}

/** The shape of the verdict to come. After a second it says that this page takes longer, and can be stopped. */
export function Working({ onStop }: WorkingProps) {
  const t = useText();
  return (
    <div aria-busy="true">
      <section class="gw-hero">
        <div class="gw-ring">
          <svg viewBox="0 0 88 88" aria-hidden="true">
            <circle class="t" cx="44" cy="44" r="40.5" />
            <circle class="gw-ring__wait gw-spin" cx="44" cy="44" r="40.5" pathLength="100" stroke-dasharray="22 100" />
          </svg>
        </div>
        <div class="gw-skel-lines">
          <h2 class="gw-hero__band gw-hero__band--plain">{t(onStop === null ? 'working.title' : 'working.slow')}</h2>
          <span class="gw-skel" style={{ width: '92%' }} />
          {onStop === null ? (
            <span class="gw-skel" style={{ width: '64%' }} />
          ) : (
            <span>
              <button type="button" class="gw-btn gw-btn--sm" onClick={onStop}>
                {t('working.stop')}
              </button>
            </span>
          )}
        </div>
      </section>
      <section class="gw-sec gw-sec--flush gw-sec--list">
        {ROWS.map(([title, text]) => (
          <div class="gw-mover" key={title}>
            <span class="gw-skel gw-skel--pts" />
            <div class="gw-skel-lines">
              <span class="gw-skel" style={{ width: title }} />
              <span class="gw-skel" style={{ width: text }} />
            </div>
          </div>
        ))}
      </section>
    </div>
  );
}

const ROWS = [
  ['58%', '76%'],
  ['46%', '62%'],
  ['64%', '54%'],
  ['52%', '70%'],
  ['40%', '58%'],
] as const;
