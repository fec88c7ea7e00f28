import { useEffect, useState } from 'preact/hooks';
import { useText } from '../translation.tsx';
import { StoreTrouble } from './StoreTrouble.tsx';
import type { SavedSite } from './use-saved.ts';

/** Under the report: the note of a saved site, the way back, and what went wrong. */
export function SaveNotes({ site }: { readonly site: SavedSite }) {
  const t = useText();
  const { prospect, problem, undo, edit } = site;
  if (prospect === null && problem === null) return null;
  return (
    <section class="gw-save-notes" aria-label={t('saved.note')}>
      {problem && <StoreTrouble problem={problem} />}
      {prospect && (
        <div class="gw-save-notes__row">
          <NoteField
            key={prospect.domain}
            note={prospect.note}
            onSave={(note, seen) => edit({ note, expected: { note: seen } })}
          />
          {undo && (
            <button type="button" class="gw-btn gw-btn--sm gw-btn--ghost" onClick={undo}>
              {t('saved.undo')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

interface NoteFieldProps {
  readonly note: string;
  /** @param seen the note as it was when typing began */
  readonly onSave: (note: string, seen: string) => void;
}

/** Saved when the field is left, and before the popup closes. */
function NoteField({ note, onSave }: NoteFieldProps) {
  const t = useText();
  const [draft, setDraft] = useState<{ readonly text: string; readonly seen: string } | null>(null);
  const leave = () => {
    if (draft !== null && draft.text !== draft.seen) onSave(draft.text, draft.seen);
    setDraft(null);
  };
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  });
  return (
    <label class="gw-save-notes__field">
      <span class="gw-sr">{t('saved.note')}</span>
      <textarea
        class="gw-input"
        rows={1}
        placeholder={t('saved.note_placeholder')}
        value={draft?.text ?? note}
        onInput={(event) => setDraft({ text: event.currentTarget.value, seen: draft?.seen ?? note })}
        onBlur={leave}
      />
    </label>
  );
}
