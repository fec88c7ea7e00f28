import { useMemo } from 'preact/hooks';
import type { ListRow } from '../../lib/shortlist/list-row.ts';
import { STATUSES, type Status } from '../../lib/shortlist/prospect.ts';
import { useText } from '../translation.tsx';
import { StatusMark } from './StatusMark.tsx';

interface StatusPipeProps {
  readonly rows: readonly ListRow[];
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}

/** The pipeline: each step with its count, and a filter. */
export function StatusPipe({ rows, chosen, onChoose }: StatusPipeProps) {
  const t = useText();
  const counts = useMemo(() => {
    const counted = new Map<Status, number>();
    for (const { status } of rows) counted.set(status, (counted.get(status) ?? 0) + 1);
    return counted;
  }, [rows]);
  return (
    <fieldset class="gw-pipe" aria-label={t('list.by_status')}>
      <button type="button" class="gw-pipe__s" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t('list.all')} <span class="gw-count">{rows.length.toLocaleString()}</span>
      </button>
      {STATUSES.map((status) => (
        <button
          key={status}
          type="button"
          class="gw-pipe__s"
          aria-pressed={chosen === status}
          onClick={() => onChoose(chosen === status ? null : status)}
        >
          <StatusMark status={status} />
          {t(`shortlist.status.${status}`)} <span class="gw-count">{(counts.get(status) ?? 0).toLocaleString()}</span>
        </button>
      ))}
    </fieldset>
  );
}
