import { useState } from 'preact/hooks';
import type { Status } from '../../lib/shortlist/prospect.ts';
import { useText } from '../translation.tsx';
import { StatusMark } from './StatusMark.tsx';
import { StatusSelect } from './StatusSelect.tsx';

interface StatusCellProps {
  readonly site: string;
  readonly status: Status;
  readonly onChoose: (status: Status) => void;
}

/**
 * The status with its choices. The choices are drawn when the pointer or the focus comes near: eight options in each
 * row are most of what a row is made of.
 */
export function StatusCell({ site, status, onChoose }: StatusCellProps) {
  const t = useText();
  const [isNear, setNear] = useState(false);
  const approach = () => setNear(true);
  return (
    <span class="gw-status" onPointerEnter={approach} onFocusIn={approach}>
      <StatusMark status={status} />
      <StatusSelect
        label={t('list.status_of', { site })}
        status={status}
        onChoose={onChoose}
        isShort={!isNear}
        class="gw-select gw-select--sm gw-select--quiet"
      />
    </span>
  );
}
