import { useMemo } from 'preact/hooks';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import { linkFacts } from '../../lib/shortlist/audit-of-page.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { useText } from '../translation.tsx';
import { OwnLinks } from './OwnLinks.tsx';

interface MyLinksProps {
  readonly page: PageSnapshot;
  readonly settings: AuditSettings;
}

/** Whether the page links to the user already, and to whom else. Nothing without own domains or competitors set. */
export function MyLinks({ page, settings }: MyLinksProps) {
  const isAsked = settings.ownDomains.length > 0 || settings.competitors.length > 0;
  return isAsked ? <LinkedDomains page={page} settings={settings} /> : null;
}

function LinkedDomains({ page, settings }: MyLinksProps) {
  const t = useText();
  const { ownLinks, competitors } = useMemo(() => linkFacts(page, settings), [page, settings]);
  return (
    <section class="gw-sec" aria-label={t('my_links.title')}>
      <header class="gw-sec__head">
        <h2>{t('my_links.title')}</h2>
      </header>
      {settings.ownDomains.length > 0 && <OwnLinks links={ownLinks} />}
      {settings.competitors.length > 0 && (
        <p>
          {competitors.length === 0
            ? t('my_links.no_competitors')
            : t('my_links.competitors', { domains: competitors.join(', ') })}
        </p>
      )}
    </section>
  );
}
