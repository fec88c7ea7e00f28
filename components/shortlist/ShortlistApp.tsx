import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { csvFile, tabTable } from '../../lib/export/csv.ts';
import { LAYOUTS, layoutTable, UNVERIFIED_LAYOUTS } from '../../lib/shortlist/csv-layouts.ts';
import { arrange, DEFAULT_VIEW, type ListView, sortedBy } from '../../lib/shortlist/list-view.ts';
import type { Prospect } from '../../lib/shortlist/prospect.ts';
import { Icon } from '../Icon.tsx';
import { TopBar } from '../TopBar.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CompareSheet } from './CompareSheet.tsx';
import { DropMenu } from './DropMenu.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ImportSheet } from './ImportSheet.tsx';
import { ListToolbar } from './ListToolbar.tsx';
import type { RowActions } from './ProspectRow.tsx';
import { ProspectSheet } from './ProspectSheet.tsx';
import { ProspectTable } from './ProspectTable.tsx';
import { StatusPipe } from './StatusPipe.tsx';
import { StoreTrouble } from './StoreTrouble.tsx';
import type { ShortlistServices } from './services.ts';
import { useActions } from './use-actions.ts';
import { useProspects } from './use-prospects.ts';
import { useRescoring } from './use-rescoring.ts';
import { useSelection } from './use-selection.ts';
import { useViews } from './use-views.ts';

/** The most that fit side by side. */
const MOST_COMPARED = 4;

/** The full page of saved sites. */
export function ShortlistApp({ services }: { readonly services: ShortlistServices }) {
  const { shortlist } = services;
  const t = useText();
  const translate = useTranslate();
  const state = useProspects(shortlist);
  const actions = useActions(shortlist);
  const views = useViews(services);
  const left = useRescoring(shortlist, state.prospects, services.loadSettings);
  const today = localDay(services.now());
  const [sheet, setSheet] = useState<'import' | 'compare' | { readonly domain: string } | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const { view } = views;
  const shown = useMemo(() => arrange(state.prospects, view, today), [state.prospects, view, today]);
  const selection = useSelection(shown);
  const chosen = () => state.prospects.filter(({ domain }) => selection.selected.has(domain));
  useUndoKey(actions.undo);
  useSweep(shortlist);

  const rowActions = useRef<RowActions>(NO_ACTIONS);
  rowActions.current = {
    select: selection.select,
    open: (domain) => setSheet({ domain }),
    edit: (domain, edit) => actions.edit([domain], edit),
  };

  const exportAs = async (id: string) => {
    const name = `shortlist-${today}`;
    const layout = LAYOUTS.find((candidate) => candidate === id);
    if (layout !== undefined) {
      const suffix = layout === 'full' ? '' : `-${layout}`;
      services.download(`${name}${suffix}.csv`, 'text/csv', csvFile(layoutTable(layout, shown, translate)));
      return;
    }
    if (id === 'copy') return copyTable(shown);
    setShare(0);
    const made = id === 'raw' ? await shortlist.exportRaw() : await shortlist.backup(setShare);
    setShare(null);
    if (!made.ok) return actions.say(t(`store.${made.problem.kind}.title`));
    if (made.value instanceof Blob) return services.download(`${name}-raw.jsonl`, 'application/jsonl', made.value);
    services.download(`${name}.jsonl`, 'application/jsonl', made.value.file);
    const { damaged } = made.value;
    return actions.say(
      damaged.length === 0 ? t('list.backed_up') : t('list.backed_up_without', { count: damaged.length }),
    );
  };
  const copy = (text: string) => {
    services.copy(text).then(
      () => actions.say(t('app.copied')),
      () => actions.say(t('app.copy_failed')),
    );
  };
  const copyTable = (prospects: readonly Prospect[]) => copy(tabTable(layoutTable('sheets', prospects, translate)));

  const isEmpty = !state.isLoading && state.problem === null && state.prospects.length === 0;
  const opened =
    typeof sheet === 'object' && sheet !== null ? state.prospects.find(({ domain }) => domain === sheet.domain) : null;
  const due = state.prospects.filter(({ nextAction }) => nextAction !== null && nextAction.date <= today).length;

  return (
    <div class="gw gw-page gw-shortlist">
      <TopBar current="shortlist" saved={state.prospects.length} />
      <main class="gw-main">
        <div class="gw-pagehead">
          <div>
            <h1>{t('list.title')}</h1>
            <p>{t('list.summary', { sites: state.prospects.length, due })}</p>
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
              onChoose={(id) => void exportAs(id)}
            />
          </div>
        </div>
        {share !== null && <progress class="gw-list-progress" value={share} aria-label={t('list.backing_up')} />}
        {state.problem && (
          <StoreTrouble problem={state.problem}>
            {state.prospects.length > 0 && (
              <button type="button" class="gw-btn gw-btn--sm" onClick={() => void exportAs('full')}>
                {t('list.export_shown')}
              </button>
            )}
            <button type="button" class="gw-btn gw-btn--sm" onClick={() => void exportAs('raw')}>
              {t('list.export_raw')}
            </button>
            <button type="button" class="gw-btn gw-btn--sm" onClick={state.reload}>
              {t('failed.again')}
            </button>
          </StoreTrouble>
        )}
        {actions.problem && <StoreTrouble problem={actions.problem} />}
        {state.quarantined + state.newer.length > 0 && (
          <div class="gw-alert" data-tone="warn">
            <Icon name="warn" />
            <div class="gw-alert__title">{t('list.unreadable', { count: state.quarantined + state.newer.length })}</div>
            <p class="gw-alert__text">{t('list.unreadable_note')}</p>
            <div class="gw-alert__acts">
              <button type="button" class="gw-btn gw-btn--sm" onClick={() => void exportAs('raw')}>
                {t('list.export_raw')}
              </button>
            </div>
          </div>
        )}
        {left > 0 && (
          <p class="gw-muted" role="status">
            {t('list.rescoring', { count: left })}
          </p>
        )}
        {isEmpty && <EmptyList onImport={() => setSheet('import')} />}
        {state.prospects.length > 0 && (
          <>
            <StatusPipe
              prospects={state.prospects}
              chosen={view.status}
              onChoose={(status) => views.change({ status })}
            />
            <div class="gw-panel">
              <ListToolbar prospects={state.prospects} today={today} views={views} />
              <ProspectTable
                prospects={shown}
                view={view}
                selected={selection.selected}
                today={today}
                actions={rowActions.current}
                onSort={(sort) => views.change(sortedBy(view, sort))}
                onSelectAll={selection.selectAll}
                onRemove={(domain) =>
                  actions.remove(selection.selected.has(domain) ? [...selection.selected] : [domain])
                }
              />
              <div class="gw-panel__foot" role="status">
                {t('list.shown', { count: shown.length, of: state.prospects.length })}
                {shown.length < state.prospects.length && (
                  <button type="button" class="gw-btn gw-btn--sm" onClick={() => views.change(UNFILTERED)}>
                    {t('list.clear_filters')}
                  </button>
                )}
              </div>
              {selection.selected.size > 0 && (
                <BulkBar
                  count={selection.selected.size}
                  onStatus={(status) => actions.edit([...selection.selected], { status })}
                  onTag={(addTags) => actions.edit([...selection.selected], { addTags })}
                  onDate={(date) =>
                    actions.edit([...selection.selected], { nextAction: date === '' ? null : { date, label: '' } })
                  }
                  onCompare={
                    selection.selected.size >= 2 && selection.selected.size <= MOST_COMPARED
                      ? () => setSheet('compare')
                      : null
                  }
                  onCopy={() => copyTable(chosen())}
                  onRemove={() => {
                    actions.remove([...selection.selected]);
                    selection.selectAll(false);
                  }}
                  onClear={() => selection.selectAll(false)}
                />
              )}
            </div>
          </>
        )}
      </main>
      {opened && (
        <ProspectSheet
          prospect={opened}
          shortlist={shortlist}
          today={today}
          onEdit={(edit) => actions.edit([opened.domain], edit)}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'compare' && (
        <CompareSheet
          prospects={chosen()}
          today={today}
          onCopy={(rows) => copy(tabTable(rows))}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'import' && (
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
      {actions.notice && (
        <div class="gw-toast gw-toast--page" role="status">
          {actions.notice.text}
          {actions.notice.undo && (
            <button type="button" class="gw-btn gw-btn--sm" onClick={actions.notice.undo}>
              {t('saved.undo')}
            </button>
          )}
          <button
            type="button"
            class="gw-btn gw-btn--icon gw-btn--sm"
            aria-label={t('list.close')}
            title={t('list.close')}
            onClick={actions.dismiss}
          >
            <Icon name="x" />
          </button>
        </div>
      )}
    </div>
  );
}

const NO_ACTIONS: RowActions = { select: () => undefined, open: () => undefined, edit: () => undefined };

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
