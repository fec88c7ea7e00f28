import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListRow } from '../../lib/shortlist/list-row.ts';
import type { ListColumn, ListSort, ListView } from '../../lib/shortlist/list-view.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import { ProspectRow, type RowActions } from './ProspectRow.tsx';

interface ProspectTableProps {
  /** In the order of the view. */
  readonly rows: readonly ListRow[];
  readonly view: ListView;
  readonly selected: ReadonlySet<string>;
  readonly today: string;
  readonly actions: RowActions;
  readonly onSort: (sort: ListSort) => void;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onRemove: (domain: string) => void;
}

/** Height of a row until the first one is measured, in CSS px. */
const FIRST_ROW_HEIGHT = 57;
/** Rows drawn before the table was measured: as many as fill the window, for they are waited for. */
const firstRows = (): number => Math.ceil((innerHeight || 800) / FIRST_ROW_HEIGHT);
/** Rows drawn above and below what is seen, so that scrolling meets no gap. */
const SPARE_ROWS = 4;

/** A table of any length: only the rows in sight are drawn. Arrows move, Space selects, Enter opens, Delete removes. */
export function ProspectTable(props: ProspectTableProps) {
  const { rows, view, selected, today, actions } = props;
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const { first, last, rowHeight } = useRowsInSight(scroller, rows.length);
  const end = Math.min(last, rows.length);
  const slots = useSlots(last - first);
  const activeRow = Math.min(active, rows.length - 1);

  const moveTo = (index: number) => {
    const row = Math.max(0, Math.min(rows.length - 1, index));
    setActive(row);
    scrollTo(scroller.current, row, rowHeight);
  };
  useEffect(() => {
    const row = scroller.current?.querySelector<HTMLElement>('tr[data-active] input[type="checkbox"]');
    if (row && scroller.current?.contains(document.activeElement)) row.focus({ preventScroll: true });
  }, [activeRow]);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[activeRow];
    const isField =
      event.target instanceof HTMLElement && event.target.matches('select, input:not([type="checkbox"]), textarea');
    if (isField || row === undefined) return;
    const step = STEPS[event.key];
    if (step !== undefined)
      moveTo(
        step === 'page' || step === '-page'
          ? activeRow + (step === 'page' ? 10 : -10)
          : step === 'end'
            ? rows.length - 1
            : step === 'start'
              ? 0
              : activeRow + step,
      );
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) actions.open(row.domain);
    else if (event.key === 'x') actions.select(row.domain, !selected.has(row.domain), event.shiftKey);
    else if (event.key === 'Delete') props.onRemove(row.domain);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the table inside, whose controls have the focus
    <div class="gw-scroll gw-list" ref={scroller} onKeyDown={onKeyDown}>
      <table class="gw-table gw-prospects" aria-rowcount={rows.length + 1}>
        <caption class="gw-sr">{t('list.caption')}</caption>
        <colgroup>
          <col style={{ width: '44px' }} />
          <col class="gw-c-site" />
          {view.columns.map((column) => (
            <col key={column} class={`gw-c-${column}`} style={{ width: COLUMN_WIDTHS[column] }} />
          ))}
        </colgroup>
        <TableHead {...props} />
        <tbody>
          <Spacer rows={first} height={rowHeight} columns={view.columns.length + 2} />
          {rows.slice(first, end).map((row, offset) => (
            <ProspectRow
              key={(first + offset) % slots}
              row={row}
              columns={view.columns}
              index={first + offset + 1}
              isSelected={selected.has(row.domain)}
              isActive={first + offset === activeRow}
              today={today}
              actions={actions}
            />
          ))}
          <Spacer rows={rows.length - end} height={rowHeight} columns={view.columns.length + 2} />
        </tbody>
      </table>
    </div>
  );
}

const STEPS: Readonly<Record<string, number | 'page' | '-page' | 'start' | 'end'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 'page',
  PageUp: '-page',
  Home: 'start',
  End: 'end',
};

/** Columns without a width share what is left. */
const COLUMN_WIDTHS: Readonly<Partial<Record<ListColumn, string>>> = {
  score: '148px',
  trend: '104px',
  status: '152px',
  next: '124px',
  topic: '84px',
  links: '136px',
  guidelines: '96px',
  'own-links': '84px',
  checked: '104px',
};

const SORT_OF_COLUMN: Readonly<Partial<Record<ListColumn, ListSort>>> = {
  score: 'score',
  trend: 'trend',
  status: 'status',
  next: 'due',
  topic: 'topic',
  checked: 'checked',
};

function TableHead({ rows, view, selected, onSort, onSelectAll }: ProspectTableProps) {
  const t = useText();
  const all = useRef<HTMLInputElement>(null);
  const isAll = rows.length > 0 && selected.size >= rows.length;
  useLayoutEffect(() => {
    if (all.current) all.current.indeterminate = selected.size > 0 && !isAll;
  });
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          <label class="gw-check">
            <input
              type="checkbox"
              ref={all}
              checked={isAll}
              aria-label={t('list.select_all')}
              onChange={(event) => onSelectAll(event.currentTarget.checked)}
            />
          </label>
        </th>
        <SortHead sort="site" label={t('list.column.site')} view={view} onSort={onSort} />
        {view.columns.map((column) => {
          const sort = SORT_OF_COLUMN[column];
          const label = t(`list.column.${column}`);
          return sort ? (
            <SortHead key={column} sort={sort} label={label} view={view} onSort={onSort} class={`gw-c-${column}`} />
          ) : (
            <th key={column} scope="col" class={`gw-c-${column}`}>
              {label}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface SortHeadProps {
  readonly sort: ListSort;
  readonly label: string;
  readonly view: ListView;
  readonly onSort: (sort: ListSort) => void;
  readonly class?: string;
}

function SortHead({ sort, label, view, onSort, class: className }: SortHeadProps) {
  const isSorted = view.sort === sort;
  return (
    <th
      scope="col"
      class={className}
      {...(isSorted && { 'aria-sort': view.isDescending ? ('descending' as const) : ('ascending' as const) })}
    >
      <button type="button" class="gw-sort" onClick={() => onSort(sort)}>
        {label}
        {isSorted && <Icon name={view.isDescending ? 'a-down' : 'a-up'} size="sm" />}
      </button>
    </th>
  );
}

const Spacer = ({
  rows,
  height,
  columns,
}: {
  readonly rows: number;
  readonly height: number;
  readonly columns: number;
}) =>
  rows <= 0 ? null : (
    <tr class="gw-list__spacer">
      <td colSpan={columns} style={{ height: `${rows * height}px` }} />
    </tr>
  );

/**
 * How many rows of the document take turns at showing the list: at least as many as are drawn at once. Changing what a
 * row says costs a fraction of making a new one.
 */
function useSlots(drawn: number): number {
  const most = useRef(drawn);
  most.current = Math.max(most.current, drawn);
  return most.current;
}

/** Which rows are in sight, and how high one is. */
function useRowsInSight(scroller: { readonly current: HTMLDivElement | null }, count: number) {
  const [range, setRange] = useState(() => ({ first: 0, last: firstRows() }));
  const [rowHeight, setRowHeight] = useState(FIRST_ROW_HEIGHT);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    let drawn = { first: 0, last: firstRows() };
    let frame = 0;
    const update = () => {
      const height = box.querySelector<HTMLElement>('tr[data-domain]')?.offsetHeight || FIRST_ROW_HEIGHT;
      setRowHeight(height);
      const seen = {
        first: Math.floor(box.scrollTop / height),
        last: Math.ceil((box.scrollTop + (box.clientHeight || 600)) / height),
      };
      // After a leap of the scroll bar every row is new: those in sight come first, the spare ones a frame later.
      const isLeap = seen.first >= drawn.last || seen.last <= drawn.first;
      const spare = isLeap ? 0 : SPARE_ROWS;
      const top = Math.max(0, seen.first - spare);
      // Even numbers only: half as many renders while scrolling, and stripes keep their rhythm.
      const next = { first: top - (top % 2), last: seen.last + spare };
      drawn = next;
      setRange((current) => (current.first === next.first && current.last === next.last ? current : next));
      if (isLeap) frame = requestAnimationFrame(update);
    };
    update();
    box.addEventListener('scroll', update, { passive: true });
    const resizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(update);
    resizes?.observe(box);
    return () => {
      cancelAnimationFrame(frame);
      box.removeEventListener('scroll', update);
      resizes?.disconnect();
    };
  }, [scroller, count]);

  const first = Math.min(range.first, Math.max(0, count - 1));
  return { first, last: Math.max(range.last, first + 1), rowHeight };
}

function scrollTo(box: HTMLDivElement | null, row: number, height: number): void {
  if (box === null) return;
  const head = box.querySelector('thead')?.clientHeight ?? 0;
  const top = row * height;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + height + head > box.scrollTop + box.clientHeight)
    box.scrollTop = top + height + head - box.clientHeight;
}
