import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';
import { useText } from '../translation.tsx';
import { BadgeAccess, type TabAccess } from './BadgeAccess.tsx';

const PROMISES: readonly { readonly icon: IconName; readonly key: string }[] = [
  { icon: 'eye', key: 'settings.promise.click' },
  { icon: 'lock', key: 'settings.promise.local' },
  { icon: 'globe', key: 'settings.promise.network' },
];

/** The permission to ask other sites. */
export interface SiteAccess {
  readonly has: () => Promise<boolean>;
  readonly drop: () => Promise<boolean>;
  /** Calls back when it may have come or gone; returns what stops it. */
  readonly watch: (onChange: () => void) => () => void;
}

interface PrivacyPanelProps {
  readonly siteAccess: SiteAccess;
  readonly tabAccess: TabAccess;
}

/** What the extension may do, in the words a browser's permission list does not find. */
export function PrivacyPanel({ siteAccess, tabAccess }: PrivacyPanelProps) {
  const t = useText();
  const [isGranted, setGranted] = useState(false);
  useEffect(() => {
    const look = () => void siteAccess.has().then(setGranted);
    look();
    return siteAccess.watch(look);
  }, [siteAccess]);
  return (
    <section class="gw-panel" id="privacy-panel">
      <div class="gw-panel__head">
        <h2 class="gw-panel__title">{t('settings.privacy')}</h2>
      </div>
      {PROMISES.map(({ icon, key }) => (
        <div class="gw-perm" key={key}>
          <Icon name={icon} />
          <div>
            <p class="gw-setrow__l">{t(`${key}.title`)}</p>
            <p class="gw-perm__s">{t(`${key}.text`)}</p>
          </div>
        </div>
      ))}
      <div class="gw-perm">
        <Icon name="link" />
        <div>
          <p class="gw-setrow__l">{t('settings.site_access.title')}</p>
          <p class="gw-perm__s" role="status">
            {t(isGranted ? 'settings.site_access.granted' : 'settings.site_access.none')}
          </p>
        </div>
        {isGranted && (
          <button type="button" class="gw-btn gw-btn--sm" onClick={() => void siteAccess.drop()}>
            {t('settings.site_access.drop')}
          </button>
        )}
      </div>
      <BadgeAccess access={tabAccess} />
    </section>
  );
}
