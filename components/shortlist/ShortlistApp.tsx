import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LAYOUTS, UNVERIFIED_LAYOUTS } from '../../lib/shortlist/csv-layouts.ts';
import { arrange, DEFAULT_VIEW, type ListView, searchText, sortedBy } from '../../lib/shortlist/list-view.ts';
import { Icon } from '../Icon.tsx';
import { TopBar } from '../TopBar.tsx';
import { useText } from '../translation.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CompareSheet } from './CompareSheet.tsx';
import { DropMenu } from './DropMenu.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ListNotice } from './ListNotice.tsx';
import { ListToolbar } from './ListToolbar.tsx';
import { ListTrouble } from './ListTrouble.tsx';
import type { RowActions } from './ProspectRow.tsx';
import { ProspectSheet } from './ProspectSheet.tsx';
import { ProspectTable } from './ProspectTable.tsx';
import { StatusPipe } from './StatusPipe.tsx';
import type { ShortlistServices } from './services.ts';
import { useActions } from './use-actions.ts';
import { useExport } from './use-export.ts';
import { useImportSheet } from './use-import-sheet.ts';
import { useRescoring } from './use-rescoring.ts';
import { useRows } from './use-rows.ts';
import { useSelection } from './use-selection.ts';
import { useViews } from './use-views.ts';

/** The most that fit side by side. */
const MOST_COMPARED = 4;

/** The full page of saved sites. */
export function ShortlistApp({ services }: { readonly services: ShortlistServices }) {
  const { shortlist } = services;
  const t = useText();
  const state = useRows(shortlist);
  const { rows } = state;
  const actions = useActions(shortlist, services.loadSettings);
  const views = useViews(services);
  const rescoring = useRescoring(shortlist, rows, services.loadSettings);
  const today = localDay(services.now());
  const [sheet, setSheet] = useState<'import' | 'compare' | { readonly domain: string } | null>(() =>
    location.hash === '#import' ? 'import' : null,
  );
  const { view } = views;
  const shown = useMemo(() => (view === null ? [] : arrange(rows, view, today)), [rows, view, today]);
  const due = useMemo(() => rows.filter(({ nextAction }) => nextAction !== null && nextAction.date <= today), [rows]);
  const selection = useSelection(shown);
  const chosen = [...selection.selected];
  const { share, exportAs, copyText, copyRows } = useExport(services, today, actions.say);
  const ImportSheet = useImportSheet(sheet === 'import');
  useUndoKey(actions.undo);
  useSweep(shortlist);
  useSearchTexts(rows);

  const latest = useRef<RowActions>(NO_ACTIONS);
  latest.current = {
    select: selection.select,
    open: (domain) => setSheet({ domain }),
    edit: (domain, edit) => actions.edit([domain], edit),
  };
  const rowActions = useMemo(() => forwarding(latest), []);
  const isEmpty = !state.isLoading && state.problem === null && rows.length === 0;

  return (
    <div class="gw gw-page gw-shortlist">
      <TopBar current="shortlist" saved={rows.length} />
      <main class="gw-main">
        <div class="gw-pagehead">
          <div>
            <h1>{t('list.title')}</h1>
            <p>{t('list.summary', { count: rows.length, due: due.length })}</p>
          </div>
          <div class="gw-pagehead__acts">
            <button type="button" class="gw-btn" onClick={() => setSheet('import')}>
              <Icon name="upload" />
              {t('list.import')}
            </button>
            <DropMenu
              icon="download"
              label={t('list.export')}
              entries={[
                { id: 'copy', label: t('list.export_as.copy') },
                ...LAYOUTS.map((id) => ({
                  id,
                  label: UNVERIFIED_LAYOUTS.includes(id)
                    ? t('list.unverified', { layout: t(`list.export_as.${id}`) })
                    : t(`list.export_as.${id}`),
                })),
                { id: 'backup', label: t('list.export_as.backup') },
              ]}
              onChoose={(id) => (id === 'copy' ? copyRows(shown) : exportAs(id, shown))}
            />
          </div>
        </div>
        {share !== null && <progress class="gw-list-progress" value={share} aria-label={t('list.backing_up')} />}
        <ListTrouble
          reading={state.problem}
          writing={actions.problem}
          unreadable={state.quarantined + state.newer.length}
          shown={shown}
          onExport={(id) => exportAs(id, shown)}
          onReload={state.reload}
        />
        {rescoring.left + actions.rescoring > 0 && (
          <p class="gw-muted" role="status">
            {t('list.rescoring', { count: rescoring.left + actions.rescoring })}
          </p>
        )}
        {rescoring.done > 0 && (
          <p class="gw-muted" role="status">
            {t('list.rescored_old', { count: rescoring.done })}
          </p>
        )}
        {isEmpty && <EmptyList onImport={() => setSheet('import')} />}
        {rows.length > 0 && view !== null && (
          <>
            <StatusPipe rows={rows} chosen={view.status} onChoose={(status) => views.change({ status })} />
            <div class="gw-panel">
              <ListToolbar rows={rows} today={today} views={{ ...views, view }} />
              <ProspectTable
                rows={shown}
                view={view}
                selected={selection.selected}
                today={today}
                actions={rowActions}
                onSort={(sort) => views.change(sortedBy(view, sort))}
                onSelectAll={selection.selectAll}
                onRemove={(domain) => actions.remove(selection.selected.has(domain) ? chosen : [domain])}
              />
              <div class="gw-panel__foot" role="status">
                {t('list.shown', { count: shown.length, of: rows.length })}
                {shown.length < rows.length && (
                  <button
                    type="button"
                    class="gw-btn gw-btn--sm gw-btn--ghost"
                    onClick={() => views.change(UNFILTERED)}
                  >
                    {t('list.clear_filters')}
                  </button>
                )}
              </div>
              {chosen.length > 0 && (
                <BulkBar
                  count={chosen.length}
                  onStatus={(status) => actions.edit(chosen, { status })}
                  onTag={(addTags) => actions.edit(chosen, { addTags })}
                  onDate={(date) => actions.edit(chosen, { nextAction: date === '' ? null : { date, label: '' } })}
                  onRescore={() => actions.rescore(chosen)}
                  onCompare={chosen.length >= 2 && chosen.length <= MOST_COMPARED ? () => setSheet('compare') : null}
                  onCopy={() => copyRows(shown.filter(({ domain }) => selection.selected.has(domain)))}
                  onRemove={() => {
                    actions.remove(chosen);
                    selection.selectAll(false);
                  }}
                  onClear={() => selection.selectAll(false)}
                />
              )}
            </div>
          </>
        )}
      </main>
      {typeof sheet === 'object' && sheet !== null && (
        <ProspectSheet
          key={sheet.domain}
          domain={sheet.domain}
          shortlist={shortlist}
          loadSettings={services.loadSettings}
          today={today}
          onEdit={(edit) => actions.edit([sheet.domain], edit)}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'compare' && (
        <CompareSheet
          domains={chosen}
          shortlist={shortlist}
          today={today}
          onCopy={copyText}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'import' && ImportSheet && (
        <ImportSheet
          shortlist={shortlist}
          now={services.now}
          onClose={() => setSheet(null)}
          onDone={(changes) => {
            setSheet(null);
            actions.made(t('import.done', { count: changes.length }), changes);
          }}
        />
      )}
      {actions.notice && <ListNotice notice={actions.notice} onClose={actions.dismiss} />}
    </div>
  );
}

const NO_ACTIONS: RowActions = { select: () => undefined, open: () => undefined, edit: () => undefined };

/** The same object for ever, which does what the latest render says: rows are not drawn again for it. */
const forwarding = (latest: { readonly current: RowActions }): RowActions => ({
  select: (domain, isSelected, isRange) => latest.current.select(domain, isSelected, isRange),
  open: (domain) => latest.current.open(domain),
  edit: (domain, edit) => latest.current.edit(domain, edit),
});

const { search, status, tag, filters } = DEFAULT_VIEW;
const UNFILTERED: Partial<ListView> = { search, status, tag, filters };

function localDay(now: number): string {
  const date = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement && event.target.matches('input:not([type="checkbox"]), textarea, select');
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isField) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
}

/** Long after the first rows, so that it is in nobody's way. Milliseconds. */
const SWEEP_AFTER = 10_000;

function useSweep(shortlist: ShortlistServices['shortlist']): void {
  useEffect(() => {
    const timer = setTimeout(() => void shortlist.sweep(), SWEEP_AFTER);
    return () => clearTimeout(timer);
  }, [shortlist]);
}

/** Search texts made at once, far less than a frame's time. */
const TEXTS_AT_ONCE = 500;

/** Makes the texts for the search while nobody waits, so that the first letter typed finds them ready. */
function useSearchTexts(rows: Parameters<typeof arrange>[0]): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = (start: number) => {
      for (const row of rows.slice(start, start + TEXTS_AT_ONCE)) searchText(row);
      if (start + TEXTS_AT_ONCE < rows.length) timer = setTimeout(work, 20, start + TEXTS_AT_ONCE);
    };
    timer = setTimeout(work, 200, 0);
    return () => clearTimeout(timer);
  }, [rows]);
}
