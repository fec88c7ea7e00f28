import '../../components/styles/app.css';
import './sidepanel.css';
import { render } from 'preact';
import { AuditApp } from '../../components/app/AuditApp.tsx';
import { TranslationContext } from '../../components/translation.tsx';
import { auditServices } from '../../lib/platform/audit-services.ts';
import { wordsForPage } from '../../lib/platform/own-page.ts';

render(
  <TranslationContext.Provider value={wordsForPage(document)}>
    <AuditApp surface="panel" services={auditServices} />
  </TranslationContext.Provider>,
  document.body,
);
