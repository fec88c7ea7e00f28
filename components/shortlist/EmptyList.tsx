import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

/** What to do while nothing is saved. */
export function EmptyList({ onImport }: { readonly onImport: () => void }) {
  const t = useText();
  return (
    <section class="gw-panel">
      <div class="gw-empty">
        <span class="gw-empty__i">
          <Icon name="bookmark" size="lg" />
        </span>
        <h2>{t('list.empty')}</h2>
        <p>{t('list.empty_note')}</p>
        <div class="gw-empty__acts">
          <button type="button" class="gw-btn gw-btn--primary" onClick={onImport}>
            <Icon name="upload" />
            {t('list.import')}
          </button>
        </div>
      </div>
    </section>
  );
}
