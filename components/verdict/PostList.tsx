import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { useText } from '../translation.tsx';
import { postsOf } from './posts-of.ts';

/** Scores work on one article: on a list of posts, the posts to open. */
export function PostList({ page }: { readonly page: PageSnapshot }) {
  const t = useText();
  const posts = postsOf(page);
  if (posts.length === 0) return null;
  return (
    <section class="gw-sec gw-sec--flush gw-sec--list">
      <div class="gw-sec__head">
        <h2 class="gw-sec__title">{t('no_article.posts')}</h2>
      </div>
      <ul class="gw-items">
        {posts.map(({ href, text }) => (
          <li class="gw-item" data-tone="none" key={href}>
            <Icon name="file" />
            <PageText text={text} class="gw-item__t gw-clip" isTitled />
            <SafeLink href={href} class="gw-btn gw-btn--sm" label={t('no_article.open_of', { title: text })}>
              {t('no_article.open')}
            </SafeLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
