import { useState } from 'preact/hooks';
import type { NextAction as Action } from '../../lib/shortlist/prospect.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import { useFocusOnMount } from './use-focus-on-mount.ts';

interface NextActionProps {
  readonly site: string;
  readonly action: Action | null;
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onChange: (action: Action | null) => void;
}

/** What to do next and when; a click turns it into fields. */
export function NextAction({ site, action, today, onChange }: NextActionProps) {
  const t = useText();
  // By name: a row of the table shows another site when the list moves on.
  const [edited, setEdited] = useState<string | null>(null);
  if (edited === site) {
    return (
      <NextActionFields
        site={site}
        action={action}
        onDone={(changed) => {
          setEdited(null);
          if (changed !== undefined) onChange(changed);
        }}
      />
    );
  }
  return (
    <button type="button" class="gw-cell-edit" onClick={() => setEdited(site)}>
      <span class="gw-sr">{t('list.edit_next', { site })}</span>
      {action ? <Due action={action} today={today} /> : <span class="gw-muted">–</span>}
    </button>
  );
}

export function Due({ action, today }: { readonly action: Action; readonly today: string }) {
  const t = useText();
  const days = daysBetween(today, action.date);
  const tone = days < 0 ? 'bad' : days === 0 ? 'warn' : undefined;
  const date = DAY.format(new Date(`${action.date}T00:00`));
  return (
    <span class="gw-when" data-tone={tone}>
      {action.label !== '' && <b>{action.label}</b>}
      <span>
        {days < 0 && <Icon name="warn" size="sm" />}
        {days === 0 && <Icon name="clock" size="sm" />}
        {days < 0 ? t('list.days_late', { count: -days }) : days === 0 ? t('list.due_today') : date}
      </span>
    </span>
  );
}

/** Made once: a format takes longer to make than a row to draw. */
const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

interface NextActionFieldsProps {
  readonly site: string;
  readonly action: Action | null;
  /** `undefined`: left as it was. */
  readonly onDone: (action: Action | null | undefined) => void;
}

function NextActionFields({ site, action, onDone }: NextActionFieldsProps) {
  const t = useText();
  const first = useFocusOnMount<HTMLInputElement>();
  const [date, setDate] = useState(action?.date ?? '');
  const [label, setLabel] = useState(action?.label ?? '');
  const finish = () => onDone(date === '' ? null : { date, label: label.trim() });
  return (
    <fieldset
      class="gw-cell-fields"
      aria-label={t('list.edit_next', { site })}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape') onDone(undefined);
        event.stopPropagation();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) finish();
      }}
    >
      <input
        class="gw-input gw-input--sm"
        type="date"
        aria-label={t('list.next_date')}
        value={date}
        onInput={(event) => setDate(event.currentTarget.value)}
        ref={first}
      />
      <input
        class="gw-input gw-input--sm"
        aria-label={t('list.next_label')}
        placeholder={t('list.next_label')}
        value={label}
        onInput={(event) => setLabel(event.currentTarget.value)}
      />
    </fieldset>
  );
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}
