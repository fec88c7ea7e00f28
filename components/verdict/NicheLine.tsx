import type { Niche } from '../../lib/settings/audit-settings.ts';
import { NicheForm } from '../app/NicheForm.tsx';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';

interface NicheLineProps {
  readonly niche: Niche | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onNiche: (niche: Niche | null) => void;
}

/** What the page is measured against, and the place to change it. */
export function NicheLine({ niche, isOpen, onOpen, onNiche }: NicheLineProps) {
  const t = useText();
  return (
    <section class="gw-sec gw-sec--tight gw-niche">
      {isOpen ? (
        <NicheForm niche={niche} submitLabel={t('niche.save')} onSubmit={onNiche} />
      ) : (
        <p class="gw-note">
          <Icon name="target" />
          <span class="gw-clip">{niche === null ? t('niche.none') : t('niche.yours', { niche: niche.text })}</span>
          <button type="button" class="gw-btn gw-btn--link gw-btn--sm gw-push" onClick={() => onOpen(true)}>
            {t(niche === null ? 'niche.set' : 'niche.change')}
          </button>
        </p>
      )}
    </section>
  );
}
