import { browser } from 'wxt/browser';
import { createTranslate, type Translate } from './translate.ts';

/** Words in the browser's language, from the messages that are built into the extension. */
export const browserTranslate = (): Translate => createTranslate(lookup, browser.i18n.getUILanguage());

/** `getMessage` is typed with the names that exist; a key that does not gives the empty string. */
const lookup: (flatKey: string) => string = browser.i18n.getMessage as (flatKey: string) => string;
