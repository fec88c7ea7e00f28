import { useState } from 'preact/hooks';
import { nicheFromText } from '../../lib/computed/niche.ts';
import type { Niche } from '../../lib/settings/audit-settings.ts';
import { useText } from '../translation.tsx';

interface NicheFormProps {
  readonly niche: Niche | null;
  readonly submitLabel: string;
  /** `null` when the field was emptied. */
  readonly onSubmit: (niche: Niche | null) => void;
}

/** One line about what the user writes about, and how we read it. */
export function NicheForm({ niche, submitLabel, onSubmit }: NicheFormProps) {
  const t = useText();
  const [text, setText] = useState(niche?.text ?? '');
  const read = nicheFromText(text);
  return (
    <form
      class="gw-field"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(read.terms.length === 0 ? null : read);
      }}
    >
      <label class="gw-sr" for="niche">
        {t('niche.label')}
      </label>
      <div class="gw-first__row">
        <input
          class="gw-input"
          id="niche"
          type="text"
          maxLength={200}
          autocomplete="off"
          placeholder={t('niche.placeholder')}
          aria-describedby="niche-help"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="gw-btn gw-btn--primary">
          {submitLabel}
        </button>
      </div>
      <p class="gw-field__help" id="niche-help">
        {read.terms.length === 0
          ? t('niche.help')
          : t('niche.read_as', { terms: read.terms.map(({ term }) => term).join(', ') })}
      </p>
    </form>
  );
}
