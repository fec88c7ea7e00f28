import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { useText } from '../translation.tsx';

/** How a shared link would look, drawn from its words. The image is never loaded: that would tell the site we look. */
export function SocialCard({ page }: { readonly page: PageSnapshot }) {
  const t = useText();
  const { openGraph, twitter } = page.meta;
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : page.url;
  const title = openGraph['og:title'] ?? twitter['twitter:title'] ?? page.title.text;
  const text = openGraph['og:description'] ?? twitter['twitter:description'] ?? page.meta.description;
  const image = openGraph['og:image'] ?? twitter['twitter:image'] ?? null;
  return (
    <div class="gw-og">
      <div class="gw-og__img">
        <Icon name={image === null ? 'ban' : 'image'} size="lg" />
        <span class="gw-sr">{t(image === null ? 'page.social_no_image' : 'page.social_image')}</span>
      </div>
      <div class="gw-og__txt">
        <PageText text={openGraph['og:site_name'] ?? host} class="gw-og__d gw-clip" />
        <PageText text={title ?? ''} class="gw-og__t gw-clip" isTitled />
        <PageText text={text ?? ''} class="gw-og__p gw-clip" isTitled />
      </div>
    </div>
  );
}
