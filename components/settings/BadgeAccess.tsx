import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

/** The permission to see which sites are open. */
export interface TabAccess {
  readonly has: () => Promise<boolean>;
  readonly request: () => Promise<boolean>;
  readonly drop: () => Promise<boolean>;
  /** Calls back when it may have come or gone; returns what stops it. */
  readonly watch: (onChange: () => void) => () => void;
}

/** Turns the badge on known sites on and off: its permission is asked for here and nowhere else. */
export function BadgeAccess({ access }: { readonly access: TabAccess }) {
  const t = useText();
  const [isGranted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void access.has().then(setGranted);
    look();
    return access.watch(look);
  }, [access]);
  return (
    <div class="gw-perm">
      <Icon name="bookmark" />
      <div>
        <p class="gw-setrow__l">{t('settings.badge.title')}</p>
        <p class="gw-perm__s" role="status">
          {t(isGranted ? 'settings.badge.granted' : 'settings.badge.none')}
        </p>
      </div>
      {isGranted !== null && (
        <button
          type="button"
          class="gw-btn gw-btn--sm"
          onClick={() => void (isGranted ? access.drop() : access.request())}
        >
          {t(isGranted ? 'settings.site_access.drop' : 'settings.badge.allow')}
        </button>
      )}
    </div>
  );
}
