import '../../components/styles/app.css';
import '../../components/styles/full-page.css';
import '../../components/styles/settings.css';
import '../../components/styles/shortlist.css';
import './shortlist.css';
import { render } from 'preact';
import { ShortlistApp } from '../../components/shortlist/ShortlistApp.tsx';
import { TranslationContext } from '../../components/translation.tsx';
import { wordsForPage } from '../../lib/platform/own-page.ts';
import { shortlistServices } from '../../lib/platform/shortlist-services.ts';

render(
  <TranslationContext.Provider value={wordsForPage(document)}>
    <ShortlistApp services={shortlistServices} />
  </TranslationContext.Provider>,
  document.body,
);
