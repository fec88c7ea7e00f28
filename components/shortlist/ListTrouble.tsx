import type { ListRow } from '../../lib/shortlist/list-row.ts';
import type { StoreProblem } from '../../lib/shortlist/shortlist.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import { StoreTrouble } from './StoreTrouble.tsx';

interface ListTroubleProps {
  /** Why the list could not be read. */
  readonly reading: StoreProblem | null;
  /** Why the last change could not be written. */
  readonly writing: StoreProblem | null;
  /** Records in quarantine, or of a later version. */
  readonly unreadable: number;
  readonly shown: readonly ListRow[];
  readonly onExport: (id: string) => void;
  readonly onReload: () => void;
}

/** What is wrong with the stored list, said plainly, with the ways to bring what can be read to safety. */
export function ListTrouble({ reading, writing, unreadable, shown, onExport, onReload }: ListTroubleProps) {
  const t = useText();
  const button = (label: string, onClick: () => void) => (
    <button type="button" class="gw-btn gw-btn--sm" onClick={onClick}>
      {t(label)}
    </button>
  );
  return (
    <>
      {reading && (
        <StoreTrouble problem={reading}>
          {shown.length > 0 && button('list.export_shown', () => onExport('shown'))}
          {button('list.export_raw', () => onExport('raw'))}
          {button('failed.again', onReload)}
        </StoreTrouble>
      )}
      {writing && (
        <StoreTrouble problem={writing}>{button('list.export_as.backup', () => onExport('backup'))}</StoreTrouble>
      )}
      {unreadable > 0 && (
        <div class="gw-alert" data-tone="warn">
          <Icon name="warn" />
          <div class="gw-alert__title">{t('list.unreadable', { count: unreadable })}</div>
          <p class="gw-alert__text">{t('list.unreadable_note')}</p>
          <div class="gw-alert__acts">{button('list.export_raw', () => onExport('raw'))}</div>
        </div>
      )}
    </>
  );
}
