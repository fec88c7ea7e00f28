import { useText } from '../translation.tsx';

/** The shape of the verdict to come. After a second it says that this page takes longer. */
export function Working({ isSlow }: { readonly isSlow: boolean }) {
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
          <h2 class="gw-hero__band gw-hero__band--plain">{t(isSlow ? 'working.slow' : 'working.title')}</h2>
          <span class="gw-skel" style={{ width: '92%' }} />
          <span class="gw-skel" style={{ width: '64%' }} />
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
