import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../../lib/snapshot/reading.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface FailedProps {
  readonly reason: Failure;
  /** Our own words and the browser's; nothing of the page. */
  readonly detail: string;
  readonly onAgain: () => void;
  readonly onCopy: (text: string) => void;
}

/** The page could not be read this time: what happened, a way to try again, and details for a report. */
export function Failed({ reason, detail, onAgain, onCopy }: FailedProps) {
  const t = useText();
  const details = `${reason}: ${detail}`;
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that stopped the work had the focus and is gone.
    if (reason === 'stopped') again.current?.focus();
  }, [reason]);
  return (
    <div class="gw-empty" data-tone="warn" role="alert">
      <span class="gw-empty__i">
        <Icon name="warn" size="lg" />
      </span>
      <h2>{t(`failed.${reason}.title`)}</h2>
      <p>{t(`failed.${reason}.text`)}</p>
      <div class="gw-empty__acts">
        <button ref={again} type="button" class="gw-btn gw-btn--primary" onClick={onAgain}>
          <Icon name="refresh" />
          {t('failed.again')}
        </button>
        <button type="button" class="gw-btn" onClick={() => onCopy(details)}>
          <Icon name="copy" />
          {t('failed.copy')}
        </button>
      </div>
      <details class="gw-details">
        <summary>
          <Icon name="right" size="sm" />
          {t('failed.details')}
        </summary>
        <pre class="gw-code">{details}</pre>
      </details>
    </div>
  );
}
