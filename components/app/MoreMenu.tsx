import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';
import { useText } from '../translation.tsx';

export interface MenuEntry {
  readonly icon: IconName;
  readonly label: string;
  readonly onChoose: () => void;
}

/** The actions that are rarely needed. Arrows move, Escape closes it before it closes the popup. */
export function MoreMenu({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const t = useText();
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
    <div class="gw-more-menu" ref={root}>
      <button
        ref={opener}
        type="button"
        class="gw-btn gw-btn--icon gw-btn--ghost gw-btn--sm"
        aria-label={t('app.more')}
        title={t('app.more')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div class="gw-menu" role="menu" aria-label={t('app.more')} tabIndex={-1} onKeyDown={onKeyDown}>
          {entries.map(({ icon, label, onChoose }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              class="gw-menu__item"
              onClick={() => {
                close();
                onChoose();
              }}
            >
              <Icon name={icon} />
              {label}
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
