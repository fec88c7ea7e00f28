/** How the extension looks and greets; nothing here changes a score. Plain JSON. */
export interface Preferences {
  /** The first question, what the user writes about, was answered or skipped. */
  readonly isWelcomed: boolean;
  readonly theme: Theme;
}

export type Theme = (typeof THEMES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;

export const DEFAULT_PREFERENCES: Preferences = { isWelcomed: false, theme: 'system' };

/** Preferences from storage, rebuilt field by field. Never throws. */
export function parsePreferences(value: unknown): Preferences {
  const from: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  return {
    isWelcomed: from['isWelcomed'] === true,
    theme: THEMES.find((theme) => theme === from['theme']) ?? DEFAULT_PREFERENCES.theme,
  };
}
