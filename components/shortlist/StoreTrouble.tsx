import type { StoreProblem } from '../../lib/shortlist/shortlist.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface StoreTroubleProps {
  readonly problem: StoreProblem;
  readonly children?: preact.ComponentChildren;
}

/** Why the shortlist could not be read or written, and what to do. */
export function StoreTrouble({ problem, children }: StoreTroubleProps) {
  const t = useText();
  return (
    <div class="gw-alert" data-tone="bad" role="alert">
      <Icon name="warn" />
      <div class="gw-alert__title">{t(`store.${problem.kind}.title`)}</div>
      <p class="gw-alert__text">{t(`store.${problem.kind}.text`)}</p>
      {children && <div class="gw-alert__acts">{children}</div>}
    </div>
  );
}
