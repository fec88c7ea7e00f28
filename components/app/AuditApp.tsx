import { useEffect, useState } from 'preact/hooks';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import { useText } from '../translation.tsx';
import type { MenuEntry } from './ActionMenu.tsx';
import { AppHeader } from './AppHeader.tsx';
import { Failed } from './Failed.tsx';
import { firstRun, reportView, useLaterView } from './later-views.ts';
import { PlainFooter } from './PlainFooter.tsx';
import { Refused } from './Refused.tsx';
import type { AuditServices } from './services.ts';
import { Toast, useToast } from './Toast.tsx';
import { useAudit } from './use-audit.ts';
import { usePreferences, useSettings } from './use-stored.ts';
import { Working } from './Working.tsx';

interface AuditAppProps {
  readonly surface: 'popup' | 'panel';
  readonly services: AuditServices;
}

/** Popup and side panel: reads the page in front of the person and shows what it is worth, or why it cannot. */
export function AuditApp({ surface, services }: AuditAppProps) {
  const t = useText();
  const audit = useAudit(services);
  const ReportView = useLaterView(reportView);
  const [toast, say] = useToast();
  const sayNotKept = () => say(t('app.not_kept'));
  const [settings, saveSettings] = useSettings(services, sayNotKept);
  const [preferences, savePreferences] = usePreferences(services, sayNotKept);
  const [isWelcoming, setWelcoming] = useState(false);
  const FirstRun = useLaterView(firstRun, preferences?.isWelcomed === false);
  const [isNicheOpen, setNicheOpen] = useState(false);
  const { state, tab } = audit;
  const readPage = state.status === 'read' ? state.page : null;
  const isShown = readPage !== null && ReportView !== null;
  useEffect(() => {
    if (isShown) void services.rememberPage(readPage);
  }, [services, readPage, isShown]);

  const copy = (text: string) => {
    services.copy(text).then(
      () => say(t('app.copied')),
      () => say(t('app.copy_failed')),
    );
  };
  const openPanel = surface === 'popup' && tab !== null ? () => services.openPanel(tab.windowId) : null;
  const changeNiche = async (niche: AuditSettings['niche']) => {
    setNicheOpen(false);
    if (settings !== null) await saveSettings({ ...settings, niche });
  };

  if (preferences === null || settings === null) {
    return (
      <Shell surface={surface} status="">
        <AppHeader tab={tab} onAgain={audit.again} onOpenPanel={null} menu={[]} />
        <main class="gw-body">
          <Working onStop={null} />
        </main>
      </Shell>
    );
  }
  if (!preferences.isWelcomed || isWelcoming) {
    // The verdict waits until the answer is stored: a popup closed at the sight of it takes unfinished writes along.
    const welcome = async (niche: AuditSettings['niche']) => {
      setWelcoming(true);
      await changeNiche(niche);
      await savePreferences({ ...preferences, isWelcomed: true });
      setWelcoming(false);
    };
    return (
      <Shell surface={surface} status="">
        {FirstRun !== null && <FirstRun onDone={(niche) => void welcome(niche)} />}
      </Shell>
    );
  }

  const menu: readonly MenuEntry[] = [
    ...(openPanel ? [{ icon: 'panel', label: t('app.open_panel'), onChoose: openPanel } as const] : []),
    { icon: 'list', label: t('app.open_shortlist'), onChoose: services.openShortlist },
    { icon: 'target', label: t('app.edit_niche'), onChoose: () => setNicheOpen(true) },
    { icon: 'gear', label: t('app.settings'), onChoose: services.openSettings },
  ];
  const header = { tab, onAgain: audit.again, onOpenPanel: openPanel, menu };
  if (state.status === 'read' && ReportView !== null) {
    const { page, documentId } = state;
    const document = { tabId: tab?.id ?? -1, documentId };
    const pick = async () => {
      const start = page.article?.blocks[0]?.text ?? '';
      const words = { hint: t('pick.hint'), keys: t('pick.keys'), done: t(`pick.done_in_${surface}`) };
      const { outcome } = await services.pickPart(page.url, document, { kind: 'pick', start, words });
      if (outcome === 'gone') return say(t('app.gone_from_page'));
      // The page hears keys and clicks only when the popup is gone; a panel lies beside it.
      if (surface === 'popup') return services.close();
      const { picked } = await services.awaitPart(document);
      if (picked) audit.again();
    };
    const part = {
      pick: () => void pick(),
      forget: () => void services.forgetPart(page.url).then(audit.again),
    };
    return (
      <Shell surface={surface} status={t('app.done')} toast={toast}>
        <ReportView
          page={page}
          part={part}
          settings={settings}
          surface={surface}
          linkChecks={services.linkChecks}
          shortlist={services.shortlist}
          header={header}
          isStale={audit.isStale}
          isNicheOpen={isNicheOpen}
          onNicheOpen={setNicheOpen}
          onNiche={(niche) => void changeNiche(niche)}
          markPage={(command) => services.markPage(document, command)}
          say={say}
          onCopy={copy}
          onDownload={services.download}
        />
      </Shell>
    );
  }
  const waiting = state.status === 'read' ? ({ status: 'working', isSlow: false } as const) : state;
  const isSlow = waiting.status === 'working' && waiting.isSlow;
  return (
    <Shell surface={surface} status={t(isSlow ? 'working.slow' : STATUS_KEYS[waiting.status])} toast={toast}>
      <AppHeader {...header} />
      <main class="gw-body">
        {waiting.status === 'working' && <Working onStop={waiting.isSlow ? audit.stop : null} />}
        {state.status === 'no-tab' && <Refused reason="no-tab" />}
        {state.status === 'refused' && <Refused reason={state.reason} />}
        {state.status === 'failed' && (
          <Failed reason={state.reason} detail={state.detail} onAgain={audit.again} onCopy={copy} />
        )}
      </main>
      <PlainFooter onShortlist={services.openShortlist} onSettings={services.openSettings} />
    </Shell>
  );
}

const STATUS_KEYS = {
  working: 'working.title',
  'no-tab': 'refused.no_tab.title',
  refused: 'app.refused',
  failed: 'app.failed',
} as const;

interface ShellProps {
  readonly surface: 'popup' | 'panel';
  /** What a screen reader hears when it changes. */
  readonly status: string;
  readonly toast?: string | null;
  readonly children: preact.ComponentChildren;
}

const Shell = ({ surface, status, toast = null, children }: ShellProps) => (
  <div class="gw gw-app" data-surface={surface}>
    {children}
    <p class="gw-sr" role="status">
      {status}
    </p>
    {toast !== null && <Toast text={toast} />}
  </div>
);
