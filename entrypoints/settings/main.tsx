import '../../components/styles/app.css';
import '../../components/styles/full-page.css';
import '../../components/styles/settings.css';
import './settings.css';
import { render } from 'preact';
import { SettingsApp } from '../../components/settings/SettingsApp.tsx';
import { TranslationContext } from '../../components/translation.tsx';
import { browserTranslate } from '../../lib/i18n/browser-translate.ts';
import { auditServices } from '../../lib/platform/audit-services.ts';

render(
  <TranslationContext.Provider value={browserTranslate()}>
    <SettingsApp services={auditServices} />
  </TranslationContext.Provider>,
  document.body,
);
