import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import type { Preferences } from '../../lib/settings/preferences.ts';
import type { AuditServices } from './services.ts';

/** A value, `null` until it is loaded, and what changes it. Settles once the change was stored, or could not be. */
type Stored<Value> = readonly [value: Value | null, change: (value: Value) => Promise<void>];

/**
 * The settings. A change shows at once, is stored, and arrives from other windows too.
 *
 * @param onRefused called when a change could not be stored; it then holds until the window closes
 */
export function useSettings(
  { loadSettings, saveSettings, watchSettings }: Pick<AuditServices, 'loadSettings' | 'saveSettings' | 'watchSettings'>,
  onRefused: () => void,
): Stored<AuditSettings> {
  const [settings, setSettings] = useState<AuditSettings | null>(null);
  // Not after the first painting: the verdict waits for it.
  useLayoutEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, [loadSettings, watchSettings]);
  return [settings, storing(setSettings, saveSettings, onRefused)];
}

/** The preferences, likewise. Draws the page in the chosen theme. */
export function usePreferences(
  { loadPreferences, savePreferences }: Pick<AuditServices, 'loadPreferences' | 'savePreferences'>,
  onRefused: () => void,
): Stored<Preferences> {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  useLayoutEffect(() => {
    void loadPreferences().then(setPreferences);
  }, [loadPreferences]);
  const theme = preferences?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return [preferences, storing(setPreferences, savePreferences, onRefused)];
}

const storing =
  <Value>(show: (value: Value) => void, save: (value: Value) => Promise<void>, onRefused: () => void) =>
  async (value: Value): Promise<void> => {
    show(value);
    await save(value).catch(onRefused);
  };
