import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';
import { useText } from '../translation.tsx';

const PROMISES: readonly { readonly icon: IconName; readonly key: string }[] = [
  { icon: 'eye', key: 'settings.promise.click' },
  { icon: 'lock', key: 'settings.promise.local' },
  { icon: 'globe', key: 'settings.promise.network' },
];

/** What the extension may do, in the words a browser's permission list does not find. */
export function PrivacyPanel() {
  const t = useText();
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
    </section>
  );
}
