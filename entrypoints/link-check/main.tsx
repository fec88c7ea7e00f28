import '../../components/styles/app.css';
import '../../components/styles/full-page.css';
import './link-check.css';
import { render } from 'preact';
import { LinkCheckApp } from '../../components/link-check/LinkCheckApp.tsx';
import { TranslationContext } from '../../components/translation.tsx';
import { auditServices } from '../../lib/platform/audit-services.ts';
import { wordsForPage } from '../../lib/platform/own-page.ts';

render(
  <TranslationContext.Provider value={wordsForPage(document)}>
    <LinkCheckApp pageUrl={new URLSearchParams(location.search).get('page') ?? ''} services={auditServices} />
  </TranslationContext.Provider>,
  document.body,
);
