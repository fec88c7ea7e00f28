import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface SideSheetProps {
  readonly title: string;
  readonly actions?: ComponentChildren;
  readonly size?: 'side' | 'wide' | 'middle';
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal sheet at the edge of the page, or in its middle: keeps the focus, closes with Esc. */
export function SideSheet({ title, actions, size = 'side', onClose, children }: SideSheetProps) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog class="gw gw-drawer gw-sheet" data-size={size} ref={dialog} aria-label={title} onClose={onClose}>
      <header class="gw-drawer__head">
        <h2 class="gw-clip">{title}</h2>
        <span class="gw-push" />
        {actions}
        <button
          type="button"
          class="gw-btn gw-btn--icon gw-btn--ghost gw-btn--sm"
          aria-label={t('list.close')}
          title={t('list.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="x" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="gw-scroll gw-sheet__body" tabIndex={0} aria-label={title}>
        {children}
      </section>
    </dialog>
  );
}
