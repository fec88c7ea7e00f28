import '../../components/styles/app.css';
import '../../components/styles/full-page.css';
import '../../components/styles/settings.css';
import '../../components/styles/shortlist.css';
import './shortlist.css';
import { render } from 'preact';
import { ShortlistApp } from '../../components/shortlist/ShortlistApp.tsx';
import { TranslationContext } from '../../components/translation.tsx';
import { browserTranslate } from '../../lib/i18n/browser-translate.ts';
import { shortlistServices } from '../../lib/platform/shortlist-services.ts';

render(
  <TranslationContext.Provider value={browserTranslate()}>
    <ShortlistApp services={shortlistServices} />
  </TranslationContext.Provider>,
  document.body,
);
