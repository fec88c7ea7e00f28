import type { ProblemFact } from '../../lib/snapshot/types.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import { limitKey } from './limit-key.ts';

/** What could not be read or was left out, so that nobody takes a part for the whole. */
export function ProblemNotes({ problems }: { readonly problems: readonly ProblemFact[] }) {
  const t = useText();
  const told = problems.filter(({ code }) => code !== 'no-article');
  if (told.length === 0) return null;
  return (
    <section class="gw-sec gw-sec--tight">
      <div class="gw-alert" data-tone="info">
        <Icon name="info" />
        <div class="gw-alert__title">{t('problems.title')}</div>
        <ul class="gw-alert__text">
          {told.map(({ code, subject, kept, seen }) => (
            <li key={`${code}${subject}`}>
              {t(code === 'truncated' ? limitKey(subject) : `problems.${code}`, {
                subject: subject ?? '',
                kept: kept ?? 0,
                seen: seen ?? 0,
              })}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
