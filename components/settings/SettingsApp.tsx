import { useEffect, useState } from 'preact/hooks';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import type { StoredData } from '../../lib/shortlist/stored-data.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import type { AuditServices } from '../app/services.ts';
import { Toast, useToast } from '../app/Toast.tsx';
import { usePreferences, useSettings } from '../app/use-stored.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';
import { TopBar } from '../TopBar.tsx';
import { useText } from '../translation.tsx';
import { AppearancePanel } from './AppearancePanel.tsx';
import type { TabAccess } from './BadgeAccess.tsx';
import { DataPanel } from './DataPanel.tsx';
import { NichePanel } from './NichePanel.tsx';
import { PrivacyPanel, type SiteAccess } from './PrivacyPanel.tsx';
import { ScoringPanel } from './ScoringPanel.tsx';

interface SettingsAppProps {
  readonly services: Pick<
    AuditServices,
    'loadSettings' | 'saveSettings' | 'watchSettings' | 'loadPreferences' | 'savePreferences'
  > & {
    readonly loadLastPage: () => Promise<PageSnapshot | null>;
    readonly siteAccess: SiteAccess;
    readonly tabAccess: TabAccess;
    readonly data: StoredData;
    readonly shortlist: Shortlist;
    readonly download: (name: string, type: string, content: Blob) => void;
    readonly now: () => number;
  };
}

const SECTIONS: readonly { readonly id: string; readonly icon: IconName; readonly label: string }[] = [
  { id: 'niche-panel', icon: 'target', label: 'niche.label' },
  { id: 'scoring-panel', icon: 'sliders', label: 'settings.scoring' },
  { id: 'appearance-panel', icon: 'sun', label: 'settings.appearance' },
  { id: 'data-panel', icon: 'file', label: 'settings.data.title' },
  { id: 'privacy-panel', icon: 'lock', label: 'settings.privacy' },
];

/** What changes the score, and how the extension looks. Changes are saved as they are made. */
export function SettingsApp({ services }: SettingsAppProps) {
  const t = useText();
  const [toast, say] = useToast();
  const sayNotKept = () => say(t('app.not_kept'));
  const [settings, saveSettings] = useSettings(services, sayNotKept);
  const [preferences, savePreferences] = usePreferences(services, sayNotKept);
  const [lastPage, setLastPage] = useState<PageSnapshot | null>(null);
  useEffect(() => {
    void services.loadLastPage().then(setLastPage);
  }, [services]);
  return (
    <div class="gw gw-page">
      <TopBar current="settings" />
      <main class="gw-main">
        <div class="gw-pagehead">
          <div>
            <h1>{t('app.settings')}</h1>
            <p>{t('settings.lead')}</p>
          </div>
        </div>
        {settings !== null && preferences !== null && (
          <div class="gw-set">
            <nav class="gw-setnav" aria-label={t('settings.sections')}>
              {SECTIONS.map(({ id, icon, label }) => (
                <a key={id} href={`#${id}`}>
                  <Icon name={icon} />
                  {t(label)}
                </a>
              ))}
            </nav>
            <div class="gw-setcol">
              <NichePanel settings={settings} onChange={saveSettings} />
              <ScoringPanel settings={settings} onChange={saveSettings} lastPage={lastPage} />
              <AppearancePanel preferences={preferences} onChange={savePreferences} />
              <DataPanel
                shortlist={services.shortlist}
                data={services.data}
                download={services.download}
                now={services.now}
              />
              <PrivacyPanel siteAccess={services.siteAccess} tabAccess={services.tabAccess} />
            </div>
          </div>
        )}
      </main>
      {toast !== null && <Toast text={toast} />}
    </div>
  );
}
