import { browserTranslate } from '../i18n/browser-translate.ts';
import type { Translate } from '../i18n/translate.ts';

/** The words for a page of the extension's own, which is told in which language and direction it is written. */
export function wordsForPage(page: Document): Translate {
  const translate = browserTranslate();
  page.documentElement.lang = translate({ key: 'extension.language' });
  page.documentElement.dir = translate({ key: 'extension.direction' });
  return translate;
}
