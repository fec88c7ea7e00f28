import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';

export interface MenuEntry {
  readonly icon: IconName;
  readonly label: string;
  readonly onChoose: () => void;
}

interface ActionMenuProps {
  readonly icon: IconName;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** `up` where the button stands at the foot. */
  readonly opens?: 'up' | 'down';
}

/** Actions behind one button. Arrows move, Escape closes the menu before it closes the popup. */
export function ActionMenu({ icon, label, entries, opens = 'down' }: ActionMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    items(root.current)[0]?.focus();
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(items(root.current), event.key === 'ArrowDown' ? 1 : -1);
    }
  };

  return (
    <div class="gw-more-menu" data-opens={opens} ref={root}>
      <button
        ref={opener}
        type="button"
        class="gw-btn gw-btn--icon gw-btn--ghost gw-btn--sm"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
      </button>
      {isOpen && (
        <div class="gw-menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
          {entries.map((entry) => (
            <button
              key={entry.label}
              type="button"
              role="menuitem"
              class="gw-menu__item"
              onClick={() => {
                close();
                entry.onChoose();
              }}
            >
              <Icon name={entry.icon} />
              {entry.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const items = (root: HTMLElement | null): readonly HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
];

function moveFocus(list: readonly HTMLElement[], step: 1 | -1) {
  const at = document.activeElement instanceof HTMLElement ? list.indexOf(document.activeElement) : -1;
  list.at((at + step + list.length) % list.length)?.focus();
}
