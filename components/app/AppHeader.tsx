import type { ComponentChildren } from 'preact';
import type { TabSummary } from '../../lib/snapshot/reading.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { SiteMark } from '../SiteMark.tsx';
import { useText } from '../translation.tsx';
import { ActionMenu, type MenuEntry } from './ActionMenu.tsx';

interface AppHeaderProps {
  readonly tab: TabSummary | null;
  readonly onAgain: () => void;
  /** `null` in the panel itself. */
  readonly onOpenPanel: (() => void) | null;
  readonly menu: readonly MenuEntry[];
  readonly children?: ComponentChildren;
}

/** Whose page this is, and what can be done with the audit as a whole. */
export function AppHeader({ tab, onAgain, onOpenPanel, menu, children }: AppHeaderProps) {
  const t = useText();
  const host = hostOf(tab?.url ?? null) ?? t('app.browser_page');
  return (
    <header class="gw-head">
      <div class="gw-site">
        <SiteMark host={host} />
        <div class="gw-site__text">
          <h1 class="gw-site__host">
            <PageText text={host} class="gw-clip" />
          </h1>
          <PageText text={tab?.title ?? tab?.url ?? ''} class="gw-site__title gw-clip" isTitled />
        </div>
        <div class="gw-site__acts">
          <HeaderButton icon="refresh" label={t('app.again')} onClick={onAgain} />
          {onOpenPanel && <HeaderButton icon="panel" label={t('app.open_panel')} onClick={onOpenPanel} />}
          <ActionMenu icon="more" label={t('app.more')} entries={menu} />
        </div>
      </div>
      {children}
    </header>
  );
}

interface HeaderButtonProps {
  readonly icon: 'refresh' | 'panel';
  readonly label: string;
  readonly onClick: () => void;
}

const HeaderButton = ({ icon, label, onClick }: HeaderButtonProps) => (
  <button
    type="button"
    class="gw-btn gw-btn--icon gw-btn--ghost gw-btn--sm"
    aria-label={label}
    title={label}
    onClick={onClick}
  >
    <Icon name={icon} />
  </button>
);

/** The host as it is sent, so that a look-alike name shows its `xn--` form. */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return pathname.split('/').at(-1) ?? null;
  return hostname === '' ? null : hostname;
}
