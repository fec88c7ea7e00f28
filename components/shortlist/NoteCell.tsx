import { useEffect, useRef, useState } from 'preact/hooks';
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
  const { site, note } = props;
  // By name: a row of the table shows another site when the list moves on.
  const [edited, setEdited] = useState<string | null>(null);
  if (edited === site) return <NoteField {...props} onDone={() => setEdited(null)} />;
  return (
    <button type="button" class="gw-cell-edit" onClick={() => setEdited(site)}>
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
  const isLeft = useRef(false);
  const keep = useRef(() => {});
  keep.current = () => {
    if (!isLeft.current && text !== seen) onChange(text, seen);
    isLeft.current = true;
  };
  // When the list moves on beneath the field, what was typed is kept too.
  useEffect(() => () => keep.current(), []);
  const finish = () => {
    keep.current();
    onDone();
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
        if (event.key === 'Escape') {
          isLeft.current = true;
          onDone();
        }
        if (event.key === 'Enter' && !event.shiftKey) finish();
      }}
    />
  );
}
