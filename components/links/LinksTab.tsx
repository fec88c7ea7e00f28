import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AuditContext } from '../../lib/audits/audit.ts';
import { anchorDistribution } from '../../lib/computed/anchor-distribution.ts';
import { linkTabTable } from '../../lib/export/link-table.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import type { Marks } from '../app/use-marks.ts';
import { useText, useTranslate } from '../translation.tsx';
import { arrangeRows, type LinkOrder } from './arrange-rows.ts';
import { CheckStrip } from './CheckStrip.tsx';
import { FIRST_FILTER, filterRows, type LinkFilter, toggled } from './filter-rows.ts';
import { LinkList } from './LinkList.tsx';
import { LinkSummary } from './LinkSummary.tsx';
import { LinkToolbar } from './LinkToolbar.tsx';
import type { LinkRow } from './link-row.ts';
import type { RunningLinkCheck } from './use-link-check.ts';

interface LinksTabProps {
  readonly page: PageSnapshot;
  readonly context: AuditContext;
  readonly rows: readonly LinkRow[];
  readonly marks: Marks;
  readonly check: RunningLinkCheck;
  readonly onCopy: (text: string) => void;
}

/** Every link of the page: what it says, where it leads, whether it would be followed, and why. */
export function LinksTab({ page, context, rows, marks, check, onCopy }: LinksTabProps) {
  const t = useText();
  const translate = useTranslate();
  const [filter, setFilter] = useState(FIRST_FILTER);
  const [order, setOrder] = useState<LinkOrder>('site');
  const search = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const lines = useMemo(() => arrangeRows(shown, order), [shown, order]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <LinkSummary
        rows={rows}
        notes={anchorDistribution(page, context).notes}
        filter={filter}
        onToggle={(value) => setFilter(toggled(filter, 'anchor', value))}
      />
      <LinkToolbar
        rows={rows}
        filter={filter}
        onFilter={setFilter}
        order={order}
        onOrder={setOrder}
        search={search}
        onCopy={() => onCopy(linkTabTable(shown, page, translate))}
        isHighlighted={marks.isHighlighted}
        onHighlight={() =>
          marks.toggleHighlight(rows.map(({ judged }) => judged).filter(({ relation }) => relation === 'outbound'))
        }
        shown={shown.reduce((sum, { count }) => sum + count, 0)}
        canCheck={check.check?.state !== 'running' && shown.some(({ judged }) => judged.link.isWeb)}
        onCheck={() => check.start(shown)}
      >
        <CheckStrip running={check} filter={filter} onToggle={(one) => setFilter(toggled(filter, 'health', one))} />
      </LinkToolbar>
      {lines.length === 0 ? (
        <p class="gw-empty gw-muted">{t(emptyReason(rows, filter))}</p>
      ) : (
        <LinkList lines={lines} />
      )}
    </>
  );
}

/** Why nothing is listed: the filter that everyone begins with is none that they have set. */
function emptyReason(rows: readonly LinkRow[], filter: LinkFilter): string {
  if (rows.length === 0) return 'links.none';
  return filter === FIRST_FILTER ? 'links.none_outbound' : 'links.none_match';
}
