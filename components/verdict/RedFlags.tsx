import type { Report } from '../../lib/report/types.ts';
import { Icon } from '../Icon.tsx';
import { EyeButton } from '../show-on-page.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { EvidenceList, firstLocator } from './Evidence.tsx';

/** The reasons why the score may not be higher, whatever the rest earned. */
export function RedFlags({ report }: { readonly report: Report }) {
  const t = useText();
  const translate = useTranslate();
  const { caps, floors, base, score } = report;
  // The sentence under the score may have said it already.
  const binding = floors.filter(({ isBinding, summary }) => isBinding && summary.key !== report.summary.key);
  if (caps.length === 0 && binding.length === 0) return null;
  const isHeldDown = base !== null && score !== null && base > score;
  return (
    <section class="gw-sec gw-sec--tight">
      {caps.length > 0 && (
        <div class="gw-alert" data-tone="bad">
          <Icon name="flag" />
          <div class="gw-alert__title">
            {t('verdict.flags_cap', { count: caps.length, limit: caps[0]?.limit ?? 0 })}
          </div>
          <span class="gw-alert__side">{isHeldDown && t('verdict.without_them', { base })}</span>
          <ol class="gw-flags">
            {caps.map(({ id, summary, evidence }) => (
              <li class="gw-flag" key={id}>
                <span class="gw-flag__title">{t(`red_flags.${id}.title`)}</span>
                <div class="gw-flag__ev">
                  <EvidenceList summary={summary} evidence={evidence} most={2} />
                </div>
                <EyeButton locator={firstLocator(evidence)} subject={t(`red_flags.${id}.title`)} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {binding.map(({ category, summary }) => (
        <div class="gw-alert gw-alert--after" data-tone="warn" key={category}>
          <Icon name="minus" />
          <div class="gw-alert__text">{translate(summary)}</div>
        </div>
      ))}
    </section>
  );
}
