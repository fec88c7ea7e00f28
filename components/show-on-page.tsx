import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locator } from '../lib/audits/audit.ts';
import { Icon } from './Icon.tsx';
import { useText } from './translation.tsx';

export interface ShowOnPage {
  readonly shown: Locator | null;
  readonly show: (locator: Locator, subject: string) => void;
}

/** `null` where there is no page to point at, as for a stored audit. */
export const ShowOnPageContext = createContext<ShowOnPage | null>(null);

interface EyeButtonProps {
  /** `null` when the fact has no one place on the page: then there is no button. */
  readonly locator: Locator | null;
  /** What is shown, for people who do not see the row. */
  readonly subject: string;
}

/** Scrolls the page to a fact and marks it there. */
export function EyeButton({ locator, subject }: EyeButtonProps) {
  const t = useText();
  const page = useContext(ShowOnPageContext);
  if (page === null || locator === null) return null;
  const isShown = page.shown?.kind === locator.kind && page.shown.index === locator.index;
  return (
    <button
      type="button"
      class="gw-eye"
      aria-pressed={isShown}
      aria-label={t('app.show_on_page_of', { subject })}
      title={t('app.show_on_page')}
      onClick={() => page.show(locator, subject)}
    >
      <Icon name="eye" />
    </button>
  );
}
