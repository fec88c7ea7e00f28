import { type Preferences, THEMES, type Theme } from '../../lib/settings/preferences.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface AppearancePanelProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

export function AppearancePanel({ preferences, onChange }: AppearancePanelProps) {
  const t = useText();
  return (
    <section class="gw-panel" id="appearance-panel">
      <div class="gw-panel__head">
        <h2 class="gw-panel__title">{t('settings.appearance')}</h2>
      </div>
      <fieldset class="gw-setrow">
        <legend class="gw-sr">{t('settings.theme')}</legend>
        <p class="gw-setrow__l">{t('settings.theme')}</p>
        <div class="gw-choices">
          {THEMES.map((theme) => (
            <label class="gw-choice" key={theme}>
              <input
                type="radio"
                name="theme"
                checked={preferences.theme === theme}
                onChange={() => onChange({ ...preferences, theme })}
              />
              <Thumb theme={theme} />
              <span class="gw-choice__l">
                {t(`settings.themes.${theme}`)}
                <Icon name="check" />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}

/** A tiny drawing of the popup in its theme. */
const Thumb = ({ theme }: { readonly theme: Theme }) => (
  <span class={theme === 'system' ? 'gw-thumb gw-thumb--split' : 'gw-thumb'} data-theme={theme} aria-hidden="true">
    <i />
    <i />
    {theme === 'system' && <span class="gw-thumb__half" data-theme="dark" />}
  </span>
);
