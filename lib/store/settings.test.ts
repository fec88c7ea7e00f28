import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_AUDIT_SETTINGS } from '../settings/audit-settings.ts';
import { loadPreferences, savePreferences } from './preferences.ts';
import { loadSettings, saveSettings, watchSettings } from './settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

test('before anything was saved the defaults hold', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_AUDIT_SETTINGS);
  expect(await loadPreferences()).toEqual({ isWelcomed: false, theme: 'system' });
});

test('what was saved comes back', async () => {
  await saveSettings({ ...DEFAULT_AUDIT_SETTINGS, goal: 'audience' });
  await savePreferences({ isWelcomed: true, theme: 'dark' });
  expect((await loadSettings()).goal).toBe('audience');
  expect(await loadPreferences()).toEqual({ isWelcomed: true, theme: 'dark' });
});

test.each(['nonsense', 7, ['a'], { goal: 3, theme: 'plaid', isWelcomed: 'yes' }])(
  'stored %j is mended',
  async (value) => {
    await fakeBrowser.storage.local.set({ settings: value, preferences: value });
    expect(await loadSettings()).toEqual(DEFAULT_AUDIT_SETTINGS);
    expect(await loadPreferences()).toEqual({ isWelcomed: false, theme: 'system' });
  },
);

test('a watcher hears of a change, checked', async () => {
  const onChange = vi.fn();
  const stop = watchSettings(onChange);
  await fakeBrowser.storage.local.set({ settings: { goal: 'link' } });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_AUDIT_SETTINGS, goal: 'link' });
  stop();
});
