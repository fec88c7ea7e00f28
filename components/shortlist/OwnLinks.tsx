import type { OwnLink } from '../../lib/shortlist/prospect.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { useText } from '../translation.tsx';

/** Links to the user, with their words, their marks and where they stand. */
export function OwnLinks({ links }: { readonly links: readonly OwnLink[] }) {
  const t = useText();
  if (links.length === 0) return <p>{t('my_links.none')}</p>;
  return (
    <ul class="gw-my-links">
      {links.map(({ href, text, rel, placement }, index) => (
        <li key={index}>
          <Icon name="link" size="sm" />
          <PageText text={text === '' ? t('my_links.no_text') : text} class="gw-clip" isTitled />
          <PageText text={href} class="gw-clip gw-muted" isTitled />
          <span class="gw-muted">
            {t(`placement.${placement}`)}
            {' · '}
            {rel.length === 0 ? t('my_links.followed') : t('my_links.rel', { rel: rel.join(' ') })}
          </span>
        </li>
      ))}
    </ul>
  );
}
