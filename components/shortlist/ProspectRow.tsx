import { useMemo } from 'preact/hooks';
import type { ProspectEdit } from '../../lib/shortlist/edit-prospect.ts';
import type { ListRow } from '../../lib/shortlist/list-row.ts';
import type { ListColumn } from '../../lib/shortlist/list-view.ts';
import { PageText } from '../PageText.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { SiteMark } from '../SiteMark.tsx';
import { useText } from '../translation.tsx';
import { daysAgo } from './days-ago.ts';
import { NextAction } from './NextAction.tsx';
import { NoteCell } from './NoteCell.tsx';
import { ScoreMark } from './ScoreMark.tsx';
import { StatusCell } from './StatusCell.tsx';
import { TrendLine } from './TrendLine.tsx';

export interface RowActions {
  readonly select: (domain: string, isSelected: boolean, isRange: boolean) => void;
  readonly open: (domain: string) => void;
  readonly edit: (domain: string, edit: ProspectEdit) => void;
}

interface ProspectRowProps {
  readonly row: ListRow;
  readonly columns: readonly ListColumn[];
  /** Place in the whole list, from 1. */
  readonly index: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The same object in every render, or every row is drawn again. */
  readonly actions: RowActions;
}

/** A row of the table. Drawn again only when something of it changed: a list scrolls through thousands of them. */
export function ProspectRow({ row, columns, index, isSelected, isActive, today, actions }: ProspectRowProps) {
  const t = useText();
  const { domain } = row;
  return useMemo(
    () => (
      <tr
        aria-selected={isSelected}
        aria-rowindex={index + 1}
        data-domain={domain}
        data-active={isActive || undefined}
        data-forbidden={row.status === 'do-not-contact' || undefined}
      >
        <td>
          <label class="gw-check">
            <input
              type="checkbox"
              checked={isSelected}
              aria-label={t('list.select', { site: domain })}
              tabIndex={isActive ? 0 : -1}
              onClick={(event) => actions.select(domain, event.currentTarget.checked, event.shiftKey)}
            />
          </label>
        </td>
        <td class="gw-c-site">
          <div class="gw-who">
            <SiteMark host={domain} />
            <button type="button" class="gw-who__host gw-linklike gw-clip" onClick={() => actions.open(domain)}>
              {domain}
            </button>
            <PageText text={row.title ?? row.url ?? ''} class="gw-who__t gw-clip" isTitled />
          </div>
        </td>
        {columns.map((column) => (
          <td key={column} class={`gw-c-${column}`}>
            <Cell column={column} row={row} today={today} actions={actions} />
          </td>
        ))}
      </tr>
    ),
    [t, row, columns, index, isSelected, isActive, today, actions, domain],
  );
}

interface CellProps {
  readonly column: ListColumn;
  readonly row: ListRow;
  readonly today: string;
  readonly actions: RowActions;
}

function Cell({ column, row, today, actions }: CellProps) {
  const t = useText();
  const { domain } = row;
  switch (column) {
    case 'score':
      return <ScoreMark audit={row.audits === 0 ? null : row} />;
    case 'trend':
      return <TrendLine trend={row.trend} scores={row.scores} />;
    case 'status':
      return <StatusCell site={domain} status={row.status} onChoose={(status) => actions.edit(domain, { status })} />;
    case 'next':
      return (
        <NextAction
          site={domain}
          action={row.nextAction}
          today={today}
          onChange={(nextAction) => actions.edit(domain, { nextAction, expected: { nextAction: row.nextAction } })}
        />
      );
    case 'note':
      return (
        <NoteCell
          site={domain}
          note={row.note}
          onChange={(note, seen) => actions.edit(domain, { note, expected: { note: seen } })}
        />
      );
    case 'tags':
      return <Plain text={row.tags.join(', ')} />;
    case 'topic':
      return <Plain text={row.topic === null ? '' : t('app.percent', { percent: Math.round(row.topic * 100) })} />;
    case 'links':
      return (
        <Plain
          text={
            row.outbound === null || row.followed === null
              ? ''
              : t('list.links', { outbound: row.outbound, followed: row.followed })
          }
        />
      );
    case 'author':
      return <PageText text={row.author ?? '–'} class="gw-clip" isTitled />;
    case 'contact':
      return <PageText text={row.contact ?? '–'} class="gw-clip" isTitled />;
    case 'guidelines':
      return row.guidelinesUrl === null ? (
        <Plain text="" />
      ) : (
        <SafeLink href={row.guidelinesUrl}>{t('list.open_guidelines')}</SafeLink>
      );
    case 'own-links':
      return <Plain text={row.ownLinks > 0 ? String(row.ownLinks) : ''} />;
    case 'competitors':
      return <Plain text={row.competitors > 0 ? String(row.competitors) : ''} />;
    case 'checked':
      return <Plain text={daysAgo(row.takenAt, today)} />;
  }
}

const Plain = ({ text }: { readonly text: string }) => (
  <span class="gw-muted gw-cell-plain">{text === '' ? '–' : text}</span>
);
