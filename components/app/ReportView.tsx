import { useEffect, useMemo, useState } from 'preact/hooks';
import { auditContext } from '../../lib/computed/audit-context.ts';
import { judgedLinks } from '../../lib/computed/judged-links.ts';
import type { MarkAnswer, MarkCommand } from '../../lib/highlight/mark-command.ts';
import { auditPage } from '../../lib/report/audit-page.ts';
import type { AuditSettings, Niche } from '../../lib/settings/audit-settings.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import type { TabSummary } from '../../lib/snapshot/reading.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { type ArticlePart, ArticleTab } from '../article/ArticleTab.tsx';
import { Icon } from '../Icon.tsx';
import { LinksTab } from '../links/LinksTab.tsx';
import { useLinkCheck } from '../links/use-link-check.ts';
import { useLinkRows } from '../links/use-link-rows.ts';
import { PageTab } from '../page/PageTab.tsx';
import { MyLinks } from '../shortlist/MyLinks.tsx';
import { SaveButton } from '../shortlist/SaveButton.tsx';
import { SaveNotes } from '../shortlist/SaveNotes.tsx';
import { SeenBefore } from '../shortlist/SeenBefore.tsx';
import { useSaved } from '../shortlist/use-saved.ts';
import { ShowOnPageContext } from '../show-on-page.tsx';
import { useText } from '../translation.tsx';
import { VerdictTab } from '../verdict/VerdictTab.tsx';
import type { MenuEntry } from './ActionMenu.tsx';
import { AppHeader } from './AppHeader.tsx';
import { ExportMenus } from './ExportMenus.tsx';
import type { LinkChecks } from './services.ts';
import { PANEL_ID, TabList, tabId } from './TabList.tsx';
import { useMarks } from './use-marks.ts';

interface ReportViewProps {
  /** As it was read: what a link check learnt of it is added here. */
  readonly page: PageSnapshot;
  readonly surface: 'popup' | 'panel';
  readonly linkChecks: LinkChecks;
  readonly markPage: (command: MarkCommand) => Promise<MarkAnswer>;
  readonly say: (text: string) => void;
  readonly part: ArticlePart;
  readonly settings: AuditSettings;
  readonly shortlist: Shortlist;
  readonly header: {
    readonly tab: TabSummary | null;
    readonly onAgain: () => void;
    readonly onOpenPanel: (() => void) | null;
    readonly menu: readonly MenuEntry[];
  };
  readonly isStale: boolean;
  readonly isNicheOpen: boolean;
  readonly onNicheOpen: (isOpen: boolean) => void;
  readonly onNiche: (niche: Niche | null) => void;
  readonly onCopy: (text: string) => void;
  readonly onDownload: (name: string, type: string, text: string) => void;
}

type TabName = 'verdict' | 'links' | 'page' | 'article';

/** One audited page. The report is built from the kept facts, so a change of settings moves the score at once. */
export function ReportView(props: ReportViewProps) {
  const { settings, shortlist, header, isStale, onCopy, onDownload } = props;
  const t = useText();
  const [selected, setSelected] = useState<TabName>('verdict');
  const check = useLinkCheck(props.page, props.linkChecks, props.surface);
  const page = usePageWithHeader(props.page, check.check?.robotsHeader ?? null);
  const report = useMemo(() => auditPage(page, settings), [page, settings]);
  const context = auditContext(page, settings);
  const site = useSaved(shortlist, page, report, settings);
  const links = judgedLinks(page, context);
  const rows = useLinkRows(links, settings.competitors, check.check?.results);
  const outbound = links.filter(({ relation }) => relation === 'outbound').length;

  const marks = useMarks(page, props.markPage, props.say);
  // For those who measure: `npm run bench`, and the browser's own performance tools. Effects run after painting.
  useEffect(() => {
    performance.mark('report-shown');
  }, []);

  return (
    <ShowOnPageContext.Provider value={marks}>
      <AppHeader {...header}>
        <SeenBefore site={site} />
        <TabList
          label={t('app.tabs')}
          selected={selected}
          onSelect={setSelected}
          tabs={[
            { id: 'verdict', label: t('app.tab.verdict'), count: null },
            { id: 'links', label: t('app.tab.links'), count: outbound },
            { id: 'page', label: t('app.tab.page'), count: null },
            { id: 'article', label: t('app.tab.article'), count: null },
          ]}
        />
      </AppHeader>
      <main class="gw-body">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard */}
        <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(selected)} tabIndex={0} key={selected}>
          {isStale && <StaleNotice onAgain={header.onAgain} />}
          {selected === 'verdict' && (
            <VerdictTab
              report={report}
              page={page}
              niche={settings.niche}
              isNicheOpen={props.isNicheOpen}
              onNicheOpen={props.onNicheOpen}
              onNiche={props.onNiche}
            />
          )}
          {selected === 'verdict' && <MyLinks page={page} settings={settings} />}
          {selected === 'links' && (
            <LinksTab page={page} context={context} rows={rows()} marks={marks} check={check} onCopy={onCopy} />
          )}
          {selected === 'page' && <PageTab page={page} context={context} onCopy={onCopy} />}
          {selected === 'article' && <ArticleTab page={page} context={context} part={props.part} />}
        </div>
      </main>
      <SaveNotes site={site} />
      <footer class="gw-foot">
        <SaveButton site={site} />
        <span class="gw-foot__end">
          <ExportMenus report={report} page={page} links={rows} onCopy={onCopy} onDownload={onDownload} />
        </span>
      </footer>
    </ShowOnPageContext.Provider>
  );
}

/** The page with what its server says to search engines, once a check was allowed to ask. */
const usePageWithHeader = (page: PageSnapshot, header: string | null): PageSnapshot =>
  useMemo(() => (header === null ? page : { ...page, robots: { ...page.robots, header } }), [page, header]);

/** What is shown is about the page as it was. */
function StaleNotice({ onAgain }: { readonly onAgain: () => void }) {
  const t = useText();
  return (
    <div class="gw-sec">
      <div class="gw-alert" data-tone="info" role="status">
        <Icon name="info" />
        <div class="gw-alert__title">{t('app.stale')}</div>
        <div class="gw-alert__acts">
          <button type="button" class="gw-btn gw-btn--sm" onClick={onAgain}>
            {t('app.again')}
          </button>
        </div>
      </div>
    </div>
  );
}
