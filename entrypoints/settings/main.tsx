import '../../components/styles/app.css';
import '../../components/styles/full-page.css';
import '../../components/styles/settings.css';
import './settings.css';
import { render } from 'preact';
import { SettingsApp } from '../../components/settings/SettingsApp.tsx';
import { TranslationContext } from '../../components/translation.tsx';
import { auditServices } from '../../lib/platform/audit-services.ts';
import { wordsForPage } from '../../lib/platform/own-page.ts';

render(
  <TranslationContext.Provider value={wordsForPage(document)}>
    <SettingsApp services={auditServices} />
  </TranslationContext.Provider>,
  document.body,
);
