import { useEffect, useState } from 'preact/hooks';
import { LINK_OUTCOMES, type LinkCheck, type LinkHealth, type LinkOutcome } from '../../lib/link-check/link-health.ts';
import type { AuditServices } from '../app/services.ts';
import { usePreferences } from '../app/use-stored.ts';
import { Icon } from '../Icon.tsx';
import { CheckProgress, CheckTally } from '../links/CheckStrip.tsx';
import { HealthMark } from '../links/HealthMark.tsx';
import { HealthNotes } from '../links/HealthNotes.tsx';
import { PageText } from '../PageText.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { TopBar } from '../TopBar.tsx';
import { useText } from '../translation.tsx';

interface LinkCheckAppProps {
  /** Whose links are checked; the check itself was left in the store. */
  readonly pageUrl: string;
  readonly services: Pick<AuditServices, 'linkChecks' | 'loadPreferences' | 'savePreferences'>;
}

/** The page that asks for the permission and then works, because a popup can do neither. */
export function LinkCheckApp({ pageUrl, services }: LinkCheckAppProps) {
  const t = useText();
  // Only for the theme: nothing is changed here.
  usePreferences(services, () => undefined);
  const { linkChecks } = services;
  const [check, setCheck] = useState<LinkCheck | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => {
    void linkChecks.load(pageUrl).then((found) => {
      setCheck(found);
      if (found?.state === 'waiting') void linkChecks.startIfAllowed(found);
    });
    return linkChecks.watch(pageUrl, setCheck);
  }, [linkChecks, pageUrl]);
  const start = () => {
    if (check !== null) void linkChecks.start(check);
  };

  return (
    <div class="gw gw-page">
      <TopBar current={null} />
      <main class="gw-main">
        <div class="gw-pagehead">
          <div>
            <h1>{t('link_check.title')}</h1>
            {check === null ? (
              <p>{t('link_check.nothing')}</p>
            ) : (
              <p>
                <SafeLink href={check.pageUrl}>
                  <PageText text={check.title === '' ? check.pageUrl : check.title} />
                </SafeLink>
              </p>
            )}
          </div>
        </div>
        {check !== null && (
          <section class="gw-panel gw-linkcheck">
            {check.state === 'waiting' || check.state === 'not-allowed' ? (
              <Asking check={check} onStart={start} />
            ) : (
              <CheckProgress check={check} onCancel={() => linkChecks.cancel(pageUrl)} onResume={start} />
            )}
            <CheckTally
              check={check}
              chosen={chosen}
              onToggle={(one) =>
                setChosen(chosen.includes(one) ? chosen.filter((own) => own !== one) : [...chosen, one])
              }
            />
            <CheckResults check={check} chosen={chosen} />
          </section>
        )}
      </main>
    </div>
  );
}

/** What the browser is about to ask, and why. */
function Asking({ check, onStart }: { readonly check: LinkCheck; readonly onStart: () => void }) {
  const t = useText();
  return (
    <div class="gw-linkcheck__ask">
      {check.state === 'not-allowed' && (
        <p class="gw-note" data-tone="warn" role="status">
          <Icon name="warn" />
          {t('link_check.state.not_allowed', { count: check.results.size })}
        </p>
      )}
      <p>{t('link_check.ask')}</p>
      <p class="gw-note">
        <Icon name="lock" />
        {t('link_check.promise')}
      </p>
      <button type="button" class="gw-btn gw-btn--primary" onClick={onStart}>
        {t('link_check.start', { count: check.targets.length - check.results.size })}
      </button>
    </div>
  );
}

/** The worst first: that is what one came for. */
const ORDER: readonly LinkOutcome[] = ['broken', 'unknown', 'works', 'skipped'];

interface CheckResultsProps {
  readonly check: LinkCheck;
  readonly chosen: readonly string[];
}

function CheckResults({ check, chosen }: CheckResultsProps) {
  const wanted: readonly string[] = chosen.length === 0 ? LINK_OUTCOMES : chosen;
  const results = [...check.results]
    .filter(([, { outcome }]) => wanted.includes(outcome))
    .toSorted(([, a], [, b]) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  if (results.length === 0) return null;
  return (
    <ul class="gw-checklist">
      {results.map(([url, health]) => (
        <CheckedAddress key={url} url={url} health={health} />
      ))}
    </ul>
  );
}

const CheckedAddress = ({ url, health }: { readonly url: string; readonly health: LinkHealth }) => (
  <li>
    <HealthMark health={health} />
    <div>
      <SafeLink href={url}>
        <PageText text={url} />
      </SafeLink>
      <HealthNotes health={health} />
    </div>
  </li>
);
