import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import type { Persistence, StoredData } from '../../lib/shortlist/stored-data.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface DataPanelProps {
  readonly shortlist: Shortlist;
  readonly data: StoredData;
  readonly download: (name: string, type: string, content: Blob) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What is stored on this computer: whether the browser keeps it, a copy of it, and its end. */
export function DataPanel({ shortlist, data, download, now }: DataPanelProps) {
  const t = useText();
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  const [size, setSize] = useState<{ readonly sites: number; readonly bytes: number | null } | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const look = async () => {
      const [rows, bytes] = await Promise.all([shortlist.rows(), data.usage()]);
      if (rows.ok) setSize({ sites: rows.value.rows.length, bytes });
      else setSaid(t(`store.${rows.problem.kind}.title`));
    };
    void data.persistence().then(setPersistence);
    void look();
    return shortlist.listen(() => void look());
  }, [shortlist, data]);

  const backUp = async () => {
    setShare(0);
    const made = await shortlist.backup(setShare);
    setShare(null);
    if (made.ok) {
      download(`shortlist-${new Date(now()).toISOString().slice(0, 10)}.jsonl`, 'application/jsonl', made.value.file);
    }
    setSaid(made.ok ? t('list.backed_up') : t(`store.${made.problem.kind}.title`));
  };
  const erase = async () => setSaid(t((await data.erase()) ? 'settings.data.erased' : 'settings.data.not_erased'));

  return (
    <section class="gw-panel" id="data-panel">
      <div class="gw-panel__head">
        <h2 class="gw-panel__title">{t('settings.data.title')}</h2>
      </div>
      <div class="gw-perm">
        <Icon name="lock" />
        <div>
          <p class="gw-setrow__l">{t('settings.data.kept')}</p>
          {persistence && <p class="gw-perm__s">{t(`settings.data.persistence.${persistence}`)}</p>}
        </div>
        {persistence === 'may-be-cleared' && (
          <button
            type="button"
            class="gw-btn gw-btn--sm"
            onClick={() => void data.askPersistence().then(setPersistence)}
          >
            {t('settings.data.ask')}
          </button>
        )}
      </div>
      <div class="gw-perm">
        <Icon name="download" />
        <div>
          <p class="gw-setrow__l">{t('list.export_as.backup')}</p>
          <p class="gw-perm__s">
            {size && t('settings.data.sites', { count: size.sites })}
            {size?.bytes ? ` ${t('settings.data.size', { size: megabytes(size.bytes) })}` : ''}{' '}
            {t('settings.data.backup_help')}
          </p>
          {share !== null && <progress class="gw-list-progress" value={share} aria-label={t('list.backing_up')} />}
        </div>
        <span class="gw-rowx">
          <button type="button" class="gw-btn gw-btn--sm" disabled={share !== null} onClick={() => void backUp()}>
            {t('settings.data.backup')}
          </button>
          <a class="gw-btn gw-btn--sm" href="/shortlist.html#import">
            {t('settings.data.restore')}
          </a>
        </span>
      </div>
      <EraseRow sites={size?.sites ?? 0} onErase={() => void erase()} />
      <p class="gw-perm__s gw-data-said" role="status">
        {said}
      </p>
    </section>
  );
}

/** Asks before it erases: there is no way back. */
function EraseRow({ sites, onErase }: { readonly sites: number; readonly onErase: () => void }) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div class="gw-perm">
      <Icon name="trash" />
      <div>
        <p class="gw-setrow__l">{t('settings.data.erase')}</p>
        <p class="gw-perm__s">{t('settings.data.erase_help')}</p>
      </div>
      <button type="button" class="gw-btn gw-btn--sm gw-btn--danger" onClick={() => dialog.current?.showModal()}>
        {t('settings.data.erase_button')}
      </button>
      <dialog class="gw gw-dialog" ref={dialog} aria-label={t('settings.data.erase')}>
        <p>{t('settings.data.erase_sure', { count: sites })}</p>
        <form method="dialog" class="gw-dialog__acts">
          <button type="submit" class="gw-btn">
            {t('settings.data.keep')}
          </button>
          <button type="submit" class="gw-btn gw-btn--danger" onClick={onErase}>
            {t('settings.data.erase_now')}
          </button>
        </form>
      </dialog>
    </div>
  );
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
