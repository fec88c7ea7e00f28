import { registrableDomain } from '../../lib/computed/registrable-domain.ts';
import { SPAM_NICHES } from '../../lib/lexicons/spam-niches.ts';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import { NicheForm } from '../app/NicheForm.tsx';
import { useText } from '../translation.tsx';
import { TokenField } from './TokenField.tsx';

export interface SettingsPanelProps {
  readonly settings: AuditSettings;
  readonly onChange: (settings: AuditSettings) => void;
}

const GOALS: readonly AuditSettings['goal'][] = ['both', 'link', 'audience'];

/** What the user writes about, for whom, and whose links they care about. */
export function NichePanel({ settings, onChange }: SettingsPanelProps) {
  const t = useText();
  const change = (part: Partial<AuditSettings>) => onChange({ ...settings, ...part });
  const { niche, goal, languages, ownDomains, competitors, allowedNiches } = settings;
  const terms = niche?.terms ?? [];
  return (
    <section class="gw-panel" id="niche-panel">
      <div class="gw-panel__head">
        <h2 class="gw-panel__title">{t('niche.label')}</h2>
      </div>
      <div class="gw-setrow">
        <div>
          <p class="gw-setrow__l">{t('settings.one_line')}</p>
          <p class="gw-setrow__h">{t('settings.one_line_help')}</p>
        </div>
        <NicheForm
          key={niche?.text}
          niche={niche}
          submitLabel={t('niche.save')}
          onSubmit={(value) => change({ niche: value })}
        />
      </div>
      {niche !== null && (
        <TokenField
          id="terms"
          label={t('settings.terms')}
          help={t('settings.terms_help')}
          placeholder={t('settings.terms_add')}
          tokens={terms.map(({ term }) => term)}
          read={(text) => text.toLowerCase()}
          onChange={(tokens) => {
            const kept = tokens.map((token) => terms.find(({ term }) => term === token) ?? { term: token, weight: 1 });
            change({ niche: kept.length === 0 ? null : { ...niche, terms: kept } });
          }}
        />
      )}
      <fieldset class="gw-setrow">
        <legend class="gw-sr">{t('settings.goal')}</legend>
        <div>
          <p class="gw-setrow__l">{t('settings.goal')}</p>
          <p class="gw-setrow__h">{t('settings.goal_help')}</p>
        </div>
        <div class="gw-seg">
          {GOALS.map((one) => (
            <label class="gw-seg__opt" key={one}>
              <input type="radio" name="goal" checked={goal === one} onChange={() => change({ goal: one })} />
              {t(`settings.goals.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <TokenField
        id="languages"
        label={t('settings.languages')}
        help={t('settings.languages_help')}
        placeholder={t('settings.languages_add')}
        tokens={languages}
        read={readLanguage}
        onChange={(tokens) => change({ languages: tokens })}
      />
      <TokenField
        id="own-domains"
        label={t('settings.own_domains')}
        help={t('settings.own_domains_help')}
        placeholder={t('settings.domain_add')}
        tokens={ownDomains}
        read={registrableDomain}
        onChange={(tokens) => change({ ownDomains: tokens })}
      />
      <TokenField
        id="competitors"
        label={t('settings.competitors')}
        help={t('settings.competitors_help')}
        placeholder={t('settings.domain_add')}
        tokens={competitors}
        read={registrableDomain}
        onChange={(tokens) => change({ competitors: tokens })}
      />
      <fieldset class="gw-setrow">
        <legend class="gw-sr">{t('settings.allowed')}</legend>
        <div>
          <p class="gw-setrow__l">{t('settings.allowed')}</p>
          <p class="gw-setrow__h">{t('settings.allowed_help')}</p>
        </div>
        <div class="gw-allowed">
          {SPAM_NICHES.map(({ id }) => (
            <label class="gw-check" key={id}>
              <input
                type="checkbox"
                checked={allowedNiches.includes(id)}
                onChange={(event) =>
                  change({
                    allowedNiches: event.currentTarget.checked
                      ? [...allowedNiches, id]
                      : allowedNiches.filter((one) => one !== id),
                  })
                }
              />
              {t(`settings.niches.${id}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}

/** A language code or its English name's code, such as `en` or `pt-BR` read as `pt`; `null` for anything else. */
function readLanguage(text: string): string | null {
  const [tag] = text.toLowerCase().split(/[-_]/);
  return tag !== undefined && /^[a-z]{2,3}$/.test(tag) ? tag : null;
}
