import { useEffect, useState } from 'preact/hooks';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import type { Preferences } from '../../lib/settings/preferences.ts';
import type { AuditServices } from './services.ts';

type Stored<Value> = readonly [value: Value | null, change: (value: Value) => void];

/** The settings, `null` until they are loaded. A change shows at once, is saved, and arrives from other windows too. */
export function useSettings(
  services: Pick<AuditServices, 'loadSettings' | 'saveSettings' | 'watchSettings'>,
): Stored<AuditSettings> {
  const [settings, setSettings] = useState<AuditSettings | null>(null);
  useEffect(() => {
    void services.loadSettings().then(setSettings);
    return services.watchSettings(setSettings);
  }, [services]);
  const change = (value: AuditSettings) => {
    setSettings(value);
    void services.saveSettings(value);
  };
  return [settings, change];
}

/** The preferences, `null` until they are loaded. Draws the page in the chosen theme. */
export function usePreferences(
  services: Pick<AuditServices, 'loadPreferences' | 'savePreferences'>,
): Stored<Preferences> {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  useEffect(() => {
    void services.loadPreferences().then(setPreferences);
  }, [services]);
  const theme = preferences?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const change = (value: Preferences) => {
    setPreferences(value);
    void services.savePreferences(value);
  };
  return [preferences, change];
}
