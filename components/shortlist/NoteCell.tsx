import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import { useFocusOnMount } from './use-focus-on-mount.ts';

interface NoteCellProps {
  readonly site: string;
  readonly note: string;
  /** @param seen the note as it was when typing began */
  readonly onChange: (note: string, seen: string) => void;
}

/** The note, cut to two lines; a click turns it into a field. */
export function NoteCell(props: NoteCellProps) {
  const t = useText();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <NoteField {...props} onDone={() => setEditing(false)} />;
  const { site, note } = props;
  return (
    <button type="button" class="gw-cell-edit" onClick={() => setEditing(true)}>
      <span class="gw-sr">{t('list.edit_note', { site })}</span>
      {note === '' ? (
        <span class="gw-cell-edit__add gw-muted">
          <Icon name="pen" size="sm" />
          {t('list.add_note')}
        </span>
      ) : (
        <span class="gw-notecell" title={note}>
          {note}
        </span>
      )}
    </button>
  );
}

function NoteField({ site, note, onChange, onDone }: NoteCellProps & { readonly onDone: () => void }) {
  const t = useText();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const [text, setText] = useState(note);
  const [seen] = useState(note);
  const finish = () => {
    onDone();
    if (text !== seen) onChange(text, seen);
  };
  return (
    <textarea
      class="gw-input gw-note-field"
      rows={2}
      aria-label={t('list.edit_note', { site })}
      value={text}
      ref={field}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && !event.shiftKey) finish();
      }}
    />
  );
}
