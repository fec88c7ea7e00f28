import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface PlainFooterProps {
  readonly onShortlist: () => void;
  readonly onSettings: () => void;
}

/** The foot of the views that have no report to act on. */
export function PlainFooter({ onShortlist, onSettings }: PlainFooterProps) {
  const t = useText();
  return (
    <footer class="gw-foot">
      <button type="button" class="gw-btn gw-btn--ghost gw-btn--sm" onClick={onShortlist}>
        <Icon name="list" />
        {t('app.open_shortlist')}
      </button>
      <span class="gw-foot__end">
        <button type="button" class="gw-btn gw-btn--ghost gw-btn--sm" onClick={onSettings}>
          <Icon name="gear" />
          {t('app.settings')}
        </button>
      </span>
    </footer>
  );
}
