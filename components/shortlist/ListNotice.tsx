import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import type { Notice } from './use-actions.ts';

/** What was just done, with its way back. */
export function ListNotice({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const t = useText();
  return (
    <div class="gw-toast gw-toast--page" role="status">
      {notice.text}
      {notice.undo && (
        <button type="button" class="gw-btn gw-btn--sm" onClick={notice.undo}>
          {t('saved.undo')}
        </button>
      )}
      <button
        type="button"
        class="gw-btn gw-btn--icon gw-btn--sm"
        aria-label={t('list.close')}
        title={t('list.close')}
        onClick={onClose}
      >
        <Icon name="x" />
      </button>
    </div>
  );
}
