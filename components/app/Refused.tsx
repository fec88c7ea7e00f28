import type { Refusal } from '../../lib/snapshot/reading.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';
import { useText } from '../translation.tsx';

/** This page cannot be audited: why, and what to do instead. */
export function Refused({ reason }: { readonly reason: Refusal | 'no-tab' }) {
  const t = useText();
  return (
    <div class="gw-empty">
      <span class="gw-empty__i">
        <Icon name={ICONS[reason]} size="lg" />
      </span>
      <h2>{t(`refused.${reason}.title`)}</h2>
      <p>{t(`refused.${reason}.text`)}</p>
    </div>
  );
}

const ICONS = {
  'no-tab': 'ban',
  'browser-page': 'lock',
  'store-page': 'ban',
  'page-source': 'file',
  'file-access': 'lock',
  'error-page': 'unlink',
  'not-a-web-page': 'file',
  pdf: 'file',
  media: 'image',
  'plain-text': 'text',
  feed: 'list',
  'no-access': 'lock',
} as const satisfies Record<Refusal | 'no-tab', IconName>;
