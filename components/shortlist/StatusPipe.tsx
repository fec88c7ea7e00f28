import { type Prospect, STATUSES, type Status } from '../../lib/shortlist/prospect.ts';
import { useText } from '../translation.tsx';
import { StatusMark } from './StatusMark.tsx';

interface StatusPipeProps {
  readonly prospects: readonly Prospect[];
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}

/** The pipeline: each step with its count, and a filter. */
export function StatusPipe({ prospects, chosen, onChoose }: StatusPipeProps) {
  const t = useText();
  const counts = new Map<Status, number>();
  for (const { status } of prospects) counts.set(status, (counts.get(status) ?? 0) + 1);
  return (
    <fieldset class="gw-pipe" aria-label={t('list.by_status')}>
      <button type="button" class="gw-pipe__s" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t('list.all')} <span class="gw-count">{prospects.length}</span>
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
          {t(`shortlist.status.${status}`)} <span class="gw-count">{counts.get(status) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  );
}
