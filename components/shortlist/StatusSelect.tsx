import { STATUSES, type Status } from '../../lib/shortlist/prospect.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface StatusSelectProps {
  readonly label: string;
  readonly status: Status;
  readonly onChoose: (status: Status) => void;
  /** Offers only what is chosen already. */
  readonly isShort?: boolean;
  readonly class?: string;
}

export function StatusSelect({
  label,
  status,
  onChoose,
  isShort = false,
  class: className = 'gw-select',
}: StatusSelectProps) {
  const t = useText();
  return (
    <span class={className}>
      <select
        aria-label={label}
        value={status}
        onChange={(event) => {
          const chosen = STATUSES.find((candidate) => candidate === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {STATUSES.filter((candidate) => !isShort || candidate === status).map((candidate) => (
          <option key={candidate} value={candidate}>
            {t(`shortlist.status.${candidate}`)}
          </option>
        ))}
      </select>
      <Icon name="down" size="sm" />
    </span>
  );
}
