import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { useText } from '../translation.tsx';

/**
 * How a shared link would look, drawn from its words: by Open Graph, and on X where the page asks for something else
 * there. Images are never loaded: that would tell the site that we look.
 */
export function SocialCards({ page }: { readonly page: PageSnapshot }) {
  const t = useText();
  const { openGraph, twitter, description } = page.meta;
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : page.url;
  const shared: Card = {
    site: openGraph['og:site_name'] ?? host,
    title: openGraph['og:title'] ?? twitter['twitter:title'] ?? page.title.text ?? '',
    text: openGraph['og:description'] ?? twitter['twitter:description'] ?? description ?? '',
    hasImage: (openGraph['og:image'] ?? twitter['twitter:image']) !== undefined,
    isLarge: false,
  };
  const kind = twitter['twitter:card'] ?? null;
  const own: Card = {
    site: host,
    title: twitter['twitter:title'] ?? shared.title,
    text: twitter['twitter:description'] ?? shared.text,
    hasImage: shared.hasImage,
    isLarge: kind === 'summary_large_image',
  };
  return (
    <>
      <small>{t('page.open_graph')}</small>
      <SocialCard card={shared} />
      <small>{kind === null ? t('page.no_twitter') : t('page.twitter', { kind })}</small>
      {kind !== null && <SocialCard card={own} />}
    </>
  );
}

interface Card {
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly hasImage: boolean;
  /** The picture stands over the words. */
  readonly isLarge: boolean;
}

function SocialCard({ card: { site, title, text, hasImage, isLarge } }: { readonly card: Card }) {
  const t = useText();
  return (
    <div class="gw-og" data-size={isLarge ? 'large' : undefined}>
      <div class="gw-og__img">
        <Icon name={hasImage ? 'image' : 'ban'} size="lg" />
        <span class="gw-sr">{t(hasImage ? 'page.social_image' : 'page.social_no_image')}</span>
      </div>
      <div class="gw-og__txt">
        <PageText text={site} class="gw-og__d gw-clip" />
        <PageText text={title} class="gw-og__t gw-clip" isTitled />
        <PageText text={text} class="gw-og__p gw-clip" isTitled />
      </div>
    </div>
  );
}
