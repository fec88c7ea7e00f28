import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListRow } from '../../lib/shortlist/list-row.ts';
import {
  countOf,
  LIST_COLUMNS,
  LIST_FILTERS,
  LIST_SORTS,
  type ListFilter,
  type ListView,
  sortedBy,
} from '../../lib/shortlist/list-view.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import { DropMenu } from './DropMenu.tsx';
import type { Views } from './use-views.ts';

interface ListToolbarProps {
  readonly rows: readonly ListRow[];
  readonly today: string;
  readonly views: Views & { readonly view: ListView };
}

/** Search, filters with their counts, tags, columns and kept views. */
export function ListToolbar({ rows, today, views }: ListToolbarProps) {
  const t = useText();
  const { view, change } = views;
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  const counts = useMemo(
    () => new Map(LIST_FILTERS.map((filter) => [filter, countOf(rows, filter, today)])),
    [rows, today],
  );
  const tags = useMemo(() => [...new Set(rows.flatMap((row) => row.tags))].toSorted(), [rows]);
  const toggle = (filter: ListFilter) =>
    change({
      filters: view.filters.includes(filter) ? view.filters.filter((one) => one !== filter) : [...view.filters, filter],
    });

  return (
    <div class="gw-panel__head">
      <label class="gw-search gw-search--sm gw-list-search">
        <span class="gw-sr">{t('list.search')}</span>
        <Icon name="search" />
        <input
          class="gw-input gw-input--sm"
          type="search"
          placeholder={t('list.search')}
          aria-keyshortcuts="/"
          ref={search}
          value={view.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </label>
      {LIST_FILTERS.filter((filter) => (counts.get(filter) ?? 0) > 0 || view.filters.includes(filter)).map((filter) => (
        <button
          key={filter}
          type="button"
          class="gw-chip"
          aria-pressed={view.filters.includes(filter)}
          onClick={() => toggle(filter)}
        >
          {t(`list.filter.${filter}`)} <span class="gw-count">{counts.get(filter)?.toLocaleString()}</span>
        </button>
      ))}
      {tags.length > 0 && (
        <span class="gw-select gw-select--sm">
          <select
            aria-label={t('list.by_tag')}
            value={view.tag ?? ''}
            onChange={(event) => change({ tag: event.currentTarget.value === '' ? null : event.currentTarget.value })}
          >
            <option value="">{t('list.any_tag')}</option>
            {tags.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
          <Icon name="down" size="sm" />
        </span>
      )}
      <span class="gw-push" />
      <span class="gw-select gw-select--sm">
        <select
          aria-label={t('list.sort_by')}
          value={view.sort}
          onChange={(event) => {
            const sort = LIST_SORTS.find((candidate) => candidate === event.currentTarget.value);
            if (sort) change(sortedBy(view, sort));
          }}
        >
          {LIST_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`list.sort.${sort}`)}
            </option>
          ))}
        </select>
        <Icon name="down" size="sm" />
      </span>
      <KeptViewsMenu views={views} />
      <DropMenu
        icon="sliders"
        label={t('list.columns')}
        isSticky
        entries={LIST_COLUMNS.map((id) => ({ id, label: t(`list.column.${id}`), isOn: view.columns.includes(id) }))}
        onChoose={(id) =>
          change({ columns: LIST_COLUMNS.filter((column) => (column === id) !== view.columns.includes(column)) })
        }
      />
    </div>
  );
}

/** Views kept under a name; choosing one goes back to it. */
function KeptViewsMenu({ views }: { readonly views: Views }) {
  const t = useText();
  const [name, setName] = useState('');
  return (
    <details class="gw-drop">
      <summary class="gw-btn">
        <Icon name="list" />
        {t('list.views')}
        <Icon name="down" size="sm" />
      </summary>
      <div class="gw-menu">
        {views.named.map((kept) => (
          <span class="gw-rowx" key={kept.name}>
            <button type="button" class="gw-menu__item" onClick={() => views.change(kept.view)}>
              {kept.name}
            </button>
            <button
              type="button"
              class="gw-btn gw-btn--icon gw-btn--ghost gw-btn--sm"
              aria-label={t('list.forget_view', { name: kept.name })}
              title={t('list.forget_view', { name: kept.name })}
              onClick={() => views.forget(kept.name)}
            >
              <Icon name="x" size="sm" />
            </button>
          </span>
        ))}
        <form
          class="gw-rowx"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') views.keep(name.trim());
            setName('');
          }}
        >
          <input
            class="gw-input gw-input--sm"
            aria-label={t('list.view_name')}
            placeholder={t('list.view_name')}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="gw-btn gw-btn--sm">
            {t('list.keep_view')}
          </button>
        </form>
      </div>
    </details>
  );
}

/** `/` goes to the search field, as in the popup. */
function useSearchKey(search: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement && event.target.matches('input:not([type="checkbox"]), textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isField) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [search]);
}
