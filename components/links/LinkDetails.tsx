import { PageText } from '../PageText.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { HealthNotes } from './HealthNotes.tsx';
import type { LinkRow } from './link-row.ts';

/** Everything about one link, with the reasons for each verdict. */
export function LinkDetails({ row: { judged, health } }: { readonly row: LinkRow }) {
  const t = useText();
  const translate = useTranslate();
  const { link, follow, anchor, finalUrl, spamNiche } = judged;
  return (
    <dl class="gw-linkdetails">
      <dt>{t('links.address')}</dt>
      <dd>
        <SafeLink href={link.href}>
          <PageText text={link.href} />
        </SafeLink>
      </dd>
      {finalUrl !== null && (
        <>
          <dt>{t('links.final_address')}</dt>
          <dd>
            <SafeLink href={finalUrl}>
              <PageText text={finalUrl} />
            </SafeLink>
          </dd>
        </>
      )}
      {health !== null && (
        <>
          <dt>{t('link_check.title')}</dt>
          <dd>
            <HealthNotes health={health} />
          </dd>
        </>
      )}
      <dt>{t('links.followed_why')}</dt>
      <dd>
        {follow.reasons.map((reason) => (
          <p key={reason.key}>{translate(reason)}</p>
        ))}
      </dd>
      <dt>{t('links.anchor_why')}</dt>
      <dd>{translate(anchor.reason)}</dd>
      {link.rel.length > 0 && (
        <>
          <dt>rel</dt>
          <dd>
            <PageText text={link.rel.join(' ')} class="gw-mono" />
          </dd>
        </>
      )}
      {spamNiche !== null && (
        <>
          <dt>{t('links.mark.spam')}</dt>
          <dd>{t(`spam_niches.${spamNiche}`)}</dd>
        </>
      )}
      {link.hidden !== null && (
        <>
          <dt>{t('links.mark.hidden')}</dt>
          <dd>{t(`hidden_reason.${link.hidden}`)}</dd>
        </>
      )}
      {link.context !== null && (
        <>
          <dt>{t('links.context')}</dt>
          <dd>
            <q>
              <PageText text={link.context} />
            </q>
          </dd>
        </>
      )}
    </dl>
  );
}
