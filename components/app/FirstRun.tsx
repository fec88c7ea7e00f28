import type { Niche } from '../../lib/settings/audit-settings.ts';
import { Icon } from '../Icon.tsx';
import { Logo } from '../Logo.tsx';
import { useText } from '../translation.tsx';
import { NicheForm } from './NicheForm.tsx';

interface FirstRunProps {
  readonly onDone: (niche: Niche | null) => void;
}

/** The one question before the first verdict. Meanwhile the page is being read. */
export function FirstRun({ onDone }: FirstRunProps) {
  const t = useText();
  return (
    <>
      <main class="gw-body">
        <div class="gw-first">
          <Logo class="gw-first__logo" />
          <div>
            <h1 class="gw-first__title">{t('first_run.title')}</h1>
            <p class="gw-first__lead">{t('first_run.lead')}</p>
          </div>
          <NicheForm niche={null} submitLabel={t('first_run.start')} onSubmit={onDone} />
          <div class="gw-first__notes">
            <span class="gw-note">
              <Icon name="lock" />
              {t('first_run.private')}
            </span>
            <span class="gw-note">
              <Icon name="keyboard" />
              {t('first_run.shortcut')}
            </span>
          </div>
        </div>
      </main>
      <footer class="gw-foot">
        <button type="button" class="gw-btn gw-btn--ghost" onClick={() => onDone(null)}>
          {t('first_run.skip')}
        </button>
        <span class="gw-foot__end gw-field__help">{t('first_run.skip_note')}</span>
      </footer>
    </>
  );
}
