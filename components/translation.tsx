import { createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { Message } from '../lib/audits/audit.ts';
import type { Translate } from '../lib/i18n/translate.ts';

/** Where the words come from. The entry file provides it, so that components know no browser. */
export const TranslationContext = createContext<Translate>(({ key }) => key);

/** Turns a message of a report into words. */
export const useTranslate = (): Translate => useContext(TranslationContext);

/** Turns a locale key and its values into words: `t('links.shown', { count: 3 })`. */
export function useText(): (key: string, values?: NonNullable<Message['values']>) => string {
  const translate = useTranslate();
  // The same function in every render, so that what is drawn with it can be kept.
  return useCallback((key, values) => translate(values === undefined ? { key } : { key, values }), [translate]);
}
