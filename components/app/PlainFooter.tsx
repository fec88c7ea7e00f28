import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

/** The foot of the views that have no report to act on. */
export function PlainFooter({ onSettings }: { readonly onSettings: () => void }) {
  const t = useText();
  return (
    <footer class="gw-foot">
      <span class="gw-foot__end">
        <button type="button" class="gw-btn gw-btn--ghost gw-btn--sm" onClick={onSettings}>
          <Icon name="gear" />
          {t('app.settings')}
        </button>
      </span>
    </footer>
  );
}
