import { useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';

interface DropMenuProps {
  readonly icon: IconName;
  readonly label: string;
  readonly entries: readonly { readonly id: string; readonly label: string; readonly isOn?: boolean }[];
  readonly onChoose: (id: string) => void;
  /** Stays open after a choice, for lists of things to tick. */
  readonly isSticky?: boolean;
}

/** A button that opens a list of choices under it. Esc and leaving it close it. */
export function DropMenu({ icon, label, entries, onChoose, isSticky = false }: DropMenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (box.current) box.current.open = false;
  };
  return (
    <details
      class="gw-drop"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        box.current?.querySelector('summary')?.focus();
        event.stopPropagation();
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary class="gw-btn">
        <Icon name={icon} />
        {label}
        <Icon name="down" size="sm" />
      </summary>
      <div class="gw-menu">
        {entries.map((entry) => (
          <button
            key={entry.id}
            type="button"
            class="gw-menu__item"
            aria-pressed={entry.isOn}
            onClick={() => {
              onChoose(entry.id);
              if (!isSticky) close();
            }}
          >
            {entry.isOn === undefined ? null : <Icon name={entry.isOn ? 'check' : 'minus'} />}
            {entry.label}
          </button>
        ))}
      </div>
    </details>
  );
}
