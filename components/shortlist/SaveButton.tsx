import { useEffect } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import { StatusSelect } from './StatusSelect.tsx';
import type { SavedSite } from './use-saved.ts';

/** Saves the audit, by click or by the key `s`, and shows where the pitch stands. */
export function SaveButton({ site }: { readonly site: SavedSite }) {
  const t = useText();
  const { prospect, isSaved, maySave, save, edit } = site;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      if (maySave && !isSaved) save();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [maySave, isSaved, save]);

  if (!maySave) return null;
  const label = isSaved ? 'saved.saved' : prospect ? 'saved.save_again' : 'saved.save';
  return (
    <span class="gw-split">
      <button
        type="button"
        class={isSaved ? 'gw-btn' : 'gw-btn gw-btn--primary'}
        aria-pressed={isSaved}
        aria-keyshortcuts="s"
        title={t('saved.key')}
        onClick={() => {
          if (!isSaved) save();
        }}
      >
        <Icon name={isSaved ? 'bookmark-on' : 'bookmark'} />
        {t(label)}
      </button>
      <StatusSelect
        label={t('saved.status')}
        status={prospect?.status ?? 'to-review'}
        onChoose={(status) => (prospect ? edit({ status }) : save(status))}
      />
    </span>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
