import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface TokenFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly placeholder: string;
  readonly tokens: readonly string[];
  /** What a typed word is stored as; `null` when it is none. */
  readonly read: (text: string) => string | null;
  readonly onChange: (tokens: readonly string[]) => void;
}

/** Words in one field, each with a button that takes it out. Enter or a comma adds what was typed. */
export function TokenField({ id, label, help, placeholder, tokens, read, onChange }: TokenFieldProps) {
  const t = useText();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const typed = text.trim();
    if (typed === '') return;
    const token = read(typed);
    setWrong(token === null);
    if (token === null) return;
    setText('');
    if (!tokens.includes(token)) onChange([...tokens, token]);
  };
  return (
    <div class="gw-setrow">
      <div>
        <label class="gw-setrow__l" for={id}>
          {label}
        </label>
        <p class="gw-setrow__h" id={`${id}-help`}>
          {help}
        </p>
      </div>
      <div class="gw-field">
        <div class="gw-tokens">
          {tokens.map((token) => (
            <span class="gw-token" key={token}>
              {token}
              <button
                type="button"
                aria-label={t('settings.remove', { name: token })}
                onClick={() => onChange(tokens.filter((one) => one !== token))}
              >
                <Icon name="x" />
              </button>
            </span>
          ))}
          <input
            id={id}
            type="text"
            maxLength={200}
            autocomplete="off"
            placeholder={placeholder}
            aria-describedby={`${id}-help`}
            aria-invalid={isWrong}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ',') return;
              event.preventDefault();
              add();
            }}
          />
        </div>
        {isWrong && (
          <p class="gw-field__error" role="alert">
            <Icon name="warn" size="sm" />
            {t('settings.not_understood', { text: text.trim() })}
          </p>
        )}
      </div>
    </div>
  );
}
