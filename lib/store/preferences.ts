import { storage } from 'wxt/utils/storage';
import { DEFAULT_PREFERENCES, type Preferences, parsePreferences } from '../settings/preferences.ts';

const preferences = storage.defineItem<unknown>('local:preferences', { fallback: DEFAULT_PREFERENCES, version: 1 });

export const loadPreferences = async (): Promise<Preferences> => parsePreferences(await preferences.getValue());

export const savePreferences = (value: Preferences): Promise<void> => preferences.setValue(value);

/** @returns stops watching */
export const watchPreferences = (onChange: (value: Preferences) => void): (() => void) =>
  preferences.watch((value) => onChange(parsePreferences(value)));
