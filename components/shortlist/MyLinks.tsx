import { useMemo } from 'preact/hooks';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import { linkFacts } from '../../lib/shortlist/audit-of-page.ts';
import type { OwnLink } from '../../lib/shortlist/prospect.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { useText } from '../translation.tsx';

interface MyLinksProps {
  readonly page: PageSnapshot;
  readonly settings: AuditSettings;
}

/** Whether the page links to the user already, and to whom else. Nothing without own domains or competitors set. */
export function MyLinks({ page, settings }: MyLinksProps) {
  const t = useText();
  const { ownLinks, competitors } = useMemo(() => linkFacts(page, settings), [page, settings]);
  if (settings.ownDomains.length === 0 && settings.competitors.length === 0) return null;
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

/** Links to the user, with their words, their marks and where they stand. */
export function OwnLinks({ links }: { readonly links: readonly OwnLink[] }) {
  const t = useText();
  if (links.length === 0) return <p>{t('my_links.none')}</p>;
  return (
    <ul class="gw-my-links">
      {links.map(({ href, text, rel, placement }, index) => (
        <li key={index}>
          <Icon name="link" size="sm" />
          <PageText text={text === '' ? t('my_links.no_text') : text} class="gw-clip" isTitled />
          <PageText text={href} class="gw-clip gw-muted" isTitled />
          <span class="gw-muted">
            {t(`placement.${placement}`)}
            {' · '}
            {rel.length === 0 ? t('my_links.followed') : t('my_links.rel', { rel: rel.join(' ') })}
          </span>
        </li>
      ))}
    </ul>
  );
}
