import { useId, useState } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  /** @param seen the value as it was when typing began */
  readonly onChange: (value: string, seen: string) => void;
}

/** A labelled field that saves when it is left. What others change meanwhile shows while nobody types. */
export function TextField({ label, value, isLong = false, onChange }: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly seen: string } | null>(null);
  const field = {
    id,
    class: 'gw-input',
    value: draft?.text ?? value,
    onInput: (event: Event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      setDraft({ text: target.value, seen: draft?.seen ?? value });
    },
    onBlur: () => {
      if (draft !== null && draft.text !== draft.seen) onChange(draft.text, draft.seen);
      setDraft(null);
    },
  };
  return (
    <div>
      <label class="gw-sheet__label" for={id}>
        {label}
      </label>
      {isLong ? <textarea rows={3} {...field} /> : <input {...field} />}
    </div>
  );
}
