import type { ComponentChildren } from 'preact';
import type { AuditContext } from '../../lib/audits/audit.ts';
import { alternateChecks } from '../../lib/computed/page-checks/alternate-checks.ts';
import { headChecks } from '../../lib/computed/page-checks/head-checks.ts';
import type { PageCheck, Severity } from '../../lib/computed/page-checks/page-check.ts';
import { pageRobots } from '../../lib/computed/page-robots.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { FactRow } from '../FactRow.tsx';
import { languageName } from '../language-name.ts';
import { PageText } from '../PageText.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { SocialCards } from './SocialCards.tsx';
import { SEVERITY_LOOKS, worstSeverity } from './severity-looks.ts';

interface HeadFactsProps {
  readonly page: PageSnapshot;
  readonly context: AuditContext;
}

/** What the head of the page tells search engines: may they list it, under which address, in which language. */
export function HeadFacts({ page, context }: HeadFactsProps) {
  const t = useText();
  const checks = headChecks(page, context);
  const family = (name: string) => checks.filter(({ id }) => id.startsWith(name));
  const { declared, detected } = page.language;
  return (
    <section class="gw-sec gw-sec--flush gw-sec--list">
      <div class="gw-sec__head">
        <h2 class="gw-sec__title">{t('page.engines')}</h2>
      </div>
      <dl class="gw-rows">
        <RobotsRow page={page} context={context} />
        <CheckRow label={t('page.canonical')} checks={family('canonical')}>
          {page.canonical.url !== null && (
            <small>
              <PageText text={page.canonical.url} />
            </small>
          )}
        </CheckRow>
        <CheckRow label={t('page.language')} checks={family('lang')}>
          {declared === null ? null : (
            <p>{t('page.language_declared', { language: `${languageName(declared)} (${declared})` })}</p>
          )}
          {detected !== null && <small>{t('page.language_detected', { language: languageName(detected) })}</small>}
        </CheckRow>
        {page.alternates.length > 0 && (
          <CheckRow label={t('page.alternates')} checks={alternateChecks(page, context)}>
            <AlternateList alternates={page.alternates} />
          </CheckRow>
        )}
        <CheckRow label={t('page.social')} checks={family('sharing')}>
          <SocialCards page={page} />
        </CheckRow>
        <CheckRow label={t('page.structured_data')} checks={family('structured-data')}>
          <TypeBadges page={page} />
        </CheckRow>
        {page.images.total > 0 && (
          <CheckRow label={t('page.images')} checks={[]} severity={page.images.withoutAlt === 0 ? 'good' : 'info'}>
            {t('page.images_alt', { described: page.images.total - page.images.withoutAlt, count: page.images.total })}
          </CheckRow>
        )}
        {family('viewport').length > 0 && <CheckRow label={t('page.phones')} checks={family('viewport')} />}
        {family('not-https').length > 0 && <CheckRow label={t('page.encryption')} checks={family('not-https')} />}
      </dl>
    </section>
  );
}

/** Whether search engines may list the page and follow its links, in one sentence, and the rules that say so. */
function RobotsRow({ page, context }: HeadFactsProps) {
  const t = useText();
  const translate = useTranslate();
  const { isIndexable, isFollowed, reasons } = pageRobots(page, context);
  return (
    <CheckRow label={t('page.indexable')} checks={[]} severity={isIndexable && isFollowed ? 'good' : 'warning'}>
      <p>{t(INDEXABLE_KEYS[`${isIndexable}-${isFollowed}`])}</p>
      {reasons.map((reason) => (
        <small key={translate(reason)}>{translate(reason)}</small>
      ))}
      {page.robots.directives.map(({ agent, content }) => (
        <small key={`${agent}${content}`}>
          <PageText text={`${agent}: ${content}`} />
        </small>
      ))}
      {page.robots.header !== null && (
        <small>
          {page.robots.header === '' ? t('page.no_header') : <PageText text={`X-Robots-Tag: ${page.robots.header}`} />}
        </small>
      )}
    </CheckRow>
  );
}

const INDEXABLE_KEYS = {
  'true-true': 'page.index_and_follow',
  'true-false': 'page.index_no_follow',
  'false-true': 'page.no_index_follow',
  'false-false': 'page.no_index_no_follow',
} as const;

/** Where the page stands in other languages. */
function AlternateList({ alternates }: { readonly alternates: PageSnapshot['alternates'] }) {
  const t = useText();
  const shown = alternates.slice(0, MOST_ALTERNATES);
  return (
    <ul class="gw-alternates">
      {shown.map(({ hreflang, url }, at) => (
        <li key={`${hreflang}-${at}`}>
          <PageText text={hreflang} class="gw-mono" /> <PageText text={url} class="gw-clip" isTitled />
        </li>
      ))}
      {alternates.length > shown.length && (
        <li>{t('page.more_alternates', { count: alternates.length - shown.length })}</li>
      )}
    </ul>
  );
}

const MOST_ALTERNATES = 8;

/** The kinds of structured data found. */
function TypeBadges({ page }: { readonly page: PageSnapshot }) {
  const types = [...new Set(page.structuredData.flatMap((item) => item.types))];
  if (types.length === 0) return null;
  return (
    <p class="gw-chips">
      {types.map((type) => (
        <span class="gw-badge" key={type}>
          <PageText text={type} />
        </span>
      ))}
    </p>
  );
}

interface CheckRowProps {
  readonly label: string;
  readonly checks: readonly PageCheck[];
  /** Of the row, where it is not the worst of the checks. */
  readonly severity?: Severity;
  readonly children?: ComponentChildren;
}

function CheckRow({ label, checks, severity, children }: CheckRowProps) {
  const translate = useTranslate();
  const { tone, icon, label: status } = SEVERITY_LOOKS[severity ?? worstSeverity(checks)];
  return (
    <FactRow label={label} tone={tone} icon={icon} status={status}>
      {checks.map(({ id, evidence }, at) => (
        <div key={`${id}-${at}`}>
          <p>{translate(evidence.message)}</p>
          {id === 'structured-data-broken' && evidence.quote !== null && (
            <small class="gw-mono">
              <PageText text={evidence.quote} />
            </small>
          )}
        </div>
      ))}
      {children}
    </FactRow>
  );
}
