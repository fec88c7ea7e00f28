import type { LinkHealth } from '../../lib/link-check/link-health.ts';
import { PageText } from '../PageText.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { useText, useTranslate } from '../translation.tsx';

/** Why a link was judged so, where it led, and what else was seen there. */
export function HealthNotes({ health: { reason, finalUrl, notes } }: { readonly health: LinkHealth }) {
  const t = useText();
  const translate = useTranslate();
  return (
    <>
      <p>{translate(reason)}</p>
      {finalUrl !== null && (
        <p>
          {t('link_check.redirected')}{' '}
          <SafeLink href={finalUrl}>
            <PageText text={finalUrl} />
          </SafeLink>
        </p>
      )}
      {notes.map((note) => (
        <p key={note.key}>{translate(note)}</p>
      ))}
    </>
  );
}
