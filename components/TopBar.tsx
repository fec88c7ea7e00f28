import { Logo } from './Logo.tsx';
import { useText } from './translation.tsx';

interface TopBarProps {
  /** The page this is; `null` for one that the bar does not lead to. */
  readonly current: 'shortlist' | 'settings' | null;
  /** How many sites are saved, where it is known. */
  readonly saved?: number;
}

/** Name and ways between the full pages. */
export function TopBar({ current, saved }: TopBarProps) {
  const t = useText();
  return (
    <header class="gw-topbar">
      <span class="gw-brand">
        <Logo />
        Guestworthy
      </span>
      <nav aria-label={t('list.main')} class="gw-rowx">
        <a class="gw-navlink" href="/shortlist.html" aria-current={current === 'shortlist' ? 'page' : undefined}>
          {t('list.title')}
          {saved !== undefined && <span class="gw-count">{saved.toLocaleString()}</span>}
        </a>
        <a class="gw-navlink" href="/settings.html" aria-current={current === 'settings' ? 'page' : undefined}>
          {t('app.settings')}
        </a>
      </nav>
    </header>
  );
}
