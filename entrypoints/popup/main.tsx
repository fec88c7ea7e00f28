import '../../components/styles/app.css';
import './popup.css';
import { render } from 'preact';
import { AuditApp } from '../../components/app/AuditApp.tsx';
import { TranslationContext } from '../../components/translation.tsx';
import { browserTranslate } from '../../lib/i18n/browser-translate.ts';
import { auditServices } from '../../lib/platform/audit-services.ts';

render(
  <TranslationContext.Provider value={browserTranslate()}>
    <AuditApp surface="popup" services={auditServices} />
  </TranslationContext.Provider>,
  document.body,
);
