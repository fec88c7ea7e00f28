import type { ProspectEdit } from '../../lib/shortlist/edit-prospect.ts';
import type { ListColumn } from '../../lib/shortlist/list-view.ts';
import type { Prospect } from '../../lib/shortlist/prospect.ts';
import { PageText } from '../PageText.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { SiteMark } from '../SiteMark.tsx';
import { useText } from '../translation.tsx';
import { daysAgo } from './days-ago.ts';
import { NextAction } from './NextAction.tsx';
import { NoteCell } from './NoteCell.tsx';
import { ScoreMark } from './ScoreMark.tsx';
import { StatusMark } from './StatusMark.tsx';
import { StatusSelect } from './StatusSelect.tsx';
import { TrendLine } from './TrendLine.tsx';

export interface RowActions {
  readonly select: (domain: string, isSelected: boolean, isRange: boolean) => void;
  readonly open: (domain: string) => void;
  readonly edit: (domain: string, edit: ProspectEdit) => void;
}

interface ProspectRowProps {
  readonly prospect: Prospect;
  readonly columns: readonly ListColumn[];
  /** Place in the whole list, from 1. */
  readonly index: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly actions: RowActions;
}

export function ProspectRow({ prospect, columns, index, isSelected, isActive, today, actions }: ProspectRowProps) {
  const t = useText();
  const { domain, facts } = prospect;
  return (
    <tr
      aria-selected={isSelected}
      aria-rowindex={index + 1}
      data-domain={domain}
      data-active={isActive || undefined}
      data-forbidden={prospect.status === 'do-not-contact' || undefined}
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
          <PageText text={facts?.title ?? prospect.url ?? ''} class="gw-who__t gw-clip" isTitled />
        </div>
      </td>
      {columns.map((column) => (
        <td key={column} class={`gw-c-${column}`}>
          <Cell column={column} prospect={prospect} today={today} actions={actions} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly column: ListColumn;
  readonly prospect: Prospect;
  readonly today: string;
  readonly actions: RowActions;
}

function Cell({ column, prospect, today, actions }: CellProps) {
  const t = useText();
  const { domain, facts, status } = prospect;
  switch (column) {
    case 'score':
      return <ScoreMark audit={prospect.audits.at(-1) ?? null} />;
    case 'trend':
      return <TrendLine prospect={prospect} />;
    case 'status':
      return (
        <span class="gw-status">
          <StatusMark status={status} />
          <StatusSelect
            label={t('list.status_of', { site: domain })}
            status={status}
            onChoose={(chosen) => actions.edit(domain, { status: chosen })}
            class="gw-select gw-select--sm gw-select--quiet"
          />
        </span>
      );
    case 'next':
      return (
        <NextAction
          site={domain}
          action={prospect.nextAction}
          today={today}
          onChange={(nextAction) => actions.edit(domain, { nextAction, expected: { nextAction: prospect.nextAction } })}
        />
      );
    case 'note':
      return (
        <NoteCell
          site={domain}
          note={prospect.note}
          onChange={(note, seen) => actions.edit(domain, { note, expected: { note: seen } })}
        />
      );
    case 'tags':
      return <Plain text={prospect.tags.join(', ')} />;
    case 'topic':
      return <Plain text={percent(facts?.categories['topic-fit'])} />;
    case 'links':
      return facts ? (
        <Plain text={t('list.links', { outbound: facts.links.outbound, followed: facts.links.followed })} />
      ) : (
        <Plain text="" />
      );
    case 'author':
      return <PageText text={facts?.author ?? '–'} class="gw-clip" isTitled />;
    case 'contact':
      return <PageText text={prospect.contact ?? '–'} class="gw-clip" isTitled />;
    case 'guidelines':
      return prospect.guidelinesUrl === null ? (
        <Plain text="" />
      ) : (
        <SafeLink href={prospect.guidelinesUrl}>{t('list.open_guidelines')}</SafeLink>
      );
    case 'own-links':
      return <Plain text={facts && facts.ownLinks.length > 0 ? String(facts.ownLinks.length) : ''} />;
    case 'checked':
      return <Plain text={daysAgo(prospect.audits.at(-1)?.takenAt ?? null, today)} />;
  }
}

const Plain = ({ text }: { readonly text: string }) => (
  <span class="gw-muted gw-cell-plain">{text === '' ? '–' : text}</span>
);

const percent = (share: number | null | undefined): string =>
  typeof share === 'number' ? `${Math.round(share * 100)} %` : '';
