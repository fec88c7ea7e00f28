import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import type { ArticlePart } from './ArticleTab.tsx';

interface PartButtonsProps {
  readonly isPicked: boolean;
  readonly part: ArticlePart;
}

/** For when the wrong part was read: point at the right one, or take that back. */
export function PartButtons({ isPicked, part }: PartButtonsProps) {
  const t = useText();
  return (
    <div class="gw-part">
      <button type="button" class="gw-btn gw-btn--sm" onClick={part.pick}>
        <Icon name="target" size="sm" />
        {t(isPicked ? 'article.pick_again' : 'article.pick')}
      </button>
      {isPicked && (
        <button type="button" class="gw-btn gw-btn--sm gw-btn--ghost" onClick={part.forget}>
          {t('article.forget_pick')}
        </button>
      )}
      <p class="gw-field__help">{t(isPicked ? 'article.picked_note' : 'article.pick_note')}</p>
    </div>
  );
}
