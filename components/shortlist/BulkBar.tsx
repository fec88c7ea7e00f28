import { useState } from 'preact/hooks';
import { STATUSES, type Status } from '../../lib/shortlist/prospect.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface BulkBarProps {
  readonly count: number;
  readonly onStatus: (status: Status) => void;
  readonly onTag: (tags: readonly string[]) => void;
  readonly onDate: (date: string) => void;
  readonly onRescore: () => void;
  /** `null` when there are not two to four. */
  readonly onCompare: (() => void) | null;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** What can be done with the selected sites; floats over the foot of the table. */
export function BulkBar(props: BulkBarProps) {
  const { count, onStatus, onTag, onDate, onRescore, onCompare, onCopy, onRemove, onClear } = props;
  const t = useText();
  const [tag, setTag] = useState('');
  return (
    <div class="gw-bulkwrap">
      <div class="gw-bulk" role="toolbar" aria-label={t('list.bulk', { count })}>
        <span class="gw-bulk__n">{t('list.selected', { count })}</span>
        <span class="gw-select gw-select--sm">
          <select
            aria-label={t('list.set_status')}
            value=""
            onChange={(event) => {
              const chosen = STATUSES.find((status) => status === event.currentTarget.value);
              if (chosen) onStatus(chosen);
              event.currentTarget.value = '';
            }}
          >
            <option value="">{t('list.set_status')}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`shortlist.status.${status}`)}
              </option>
            ))}
          </select>
          <Icon name="down" size="sm" />
        </span>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onTag(tag.split(','));
            setTag('');
          }}
        >
          <input
            class="gw-input gw-input--sm gw-bulk__tag"
            aria-label={t('list.add_tag')}
            placeholder={t('list.add_tag')}
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
        </form>
        <input
          class="gw-input gw-input--sm gw-bulk__date"
          type="date"
          aria-label={t('list.set_date')}
          title={t('list.set_date')}
          onChange={(event) => onDate(event.currentTarget.value)}
        />
        <button
          type="button"
          class="gw-btn gw-btn--ghost gw-btn--sm"
          title={t('list.rescore_note')}
          onClick={onRescore}
        >
          <Icon name="refresh" />
          {t('list.rescore')}
        </button>
        <button
          type="button"
          class="gw-btn gw-btn--ghost gw-btn--sm"
          disabled={onCompare === null}
          onClick={() => onCompare?.()}
        >
          <Icon name="panel" />
          {t('list.compare')}
        </button>
        <button type="button" class="gw-btn gw-btn--ghost gw-btn--sm" onClick={onCopy}>
          <Icon name="copy" />
          {t('list.copy')}
        </button>
        <button type="button" class="gw-btn gw-btn--ghost gw-btn--sm gw-btn--danger" onClick={onRemove}>
          <Icon name="trash" />
          {t('list.remove')}
        </button>
        <span class="gw-bulk__sep" />
        <button
          type="button"
          class="gw-btn gw-btn--icon gw-btn--ghost gw-btn--sm"
          aria-label={t('list.clear_selection')}
          title={t('list.clear_selection')}
          onClick={onClear}
        >
          <Icon name="x" />
        </button>
      </div>
    </div>
  );
}
