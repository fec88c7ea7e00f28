import { NicheForm } from '../app/NicheForm.tsx';
import type { AuditServices } from '../app/services.ts';
import { usePreferences, useSettings } from '../app/use-stored.ts';
import { useText } from '../translation.tsx';

type Services = Pick<
  AuditServices,
  'loadSettings' | 'saveSettings' | 'watchSettings' | 'loadPreferences' | 'savePreferences'
>;

/** What changes the score, and how the extension looks. Changes are saved as they are made. */
export function SettingsApp({ services }: { readonly services: Services }) {
  const t = useText();
  const [settings, saveSettings] = useSettings(services);
  usePreferences(services);
  if (settings === null) return null;
  return (
    <div class="gw gw-page">
      <main class="gw-main">
        <div class="gw-pagehead">
          <div>
            <h1>{t('app.settings')}</h1>
          </div>
        </div>
        <section class="gw-panel">
          <div class="gw-panel__head">
            <h2 class="gw-panel__title">{t('niche.label')}</h2>
          </div>
          <div class="gw-setrow">
            <NicheForm
              niche={settings.niche}
              submitLabel={t('niche.save')}
              onSubmit={(niche) => saveSettings({ ...settings, niche })}
            />
          </div>
        </section>
      </main>
    </div>
  );
}
