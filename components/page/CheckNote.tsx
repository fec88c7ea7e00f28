import type { PageCheck } from '../../lib/computed/page-checks/page-check.ts';
import { Icon } from '../Icon.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { SEVERITY_LOOKS } from './severity-looks.ts';

/** What one rule found, with its icon and the word for it. */
export function CheckNote({ check: { severity, evidence } }: { readonly check: PageCheck }) {
  const t = useText();
  const translate = useTranslate();
  const { icon, label, tone } = SEVERITY_LOOKS[severity];
  return (
    <p class="gw-meter__t" data-tone={tone}>
      <Icon name={icon} size="sm" />
      <span>
        <span class="gw-sr">{t(label)} </span>
        {translate(evidence.message)}
      </span>
    </p>
  );
}
