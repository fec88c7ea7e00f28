import type { AuditContext } from '../../lib/audits/audit.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import { ArticleDetails } from './ArticleDetails.tsx';
import { ArticleText } from './ArticleText.tsx';
import { AuthorCard } from './AuthorCard.tsx';
import { KeyPhrases } from './KeyPhrases.tsx';
import { minutesToRead } from './minutes-to-read.ts';
import { PartButtons } from './PartButtons.tsx';

interface ArticleTabProps {
  readonly page: PageSnapshot;
  readonly context: AuditContext;
  readonly part: ArticlePart;
}

/** What the user can say about which part of the page is the article. */
export interface ArticlePart {
  readonly pick: () => void;
  readonly forget: () => void;
}

/** What the page actually says: who wrote it, when, how it reads, what it is about, and the text itself. */
export function ArticleTab({ page, context, part }: ArticleTabProps) {
  const t = useText();
  const { article } = page;
  if (article === null) {
    return (
      <div class="gw-empty">
        <span class="gw-empty__i">
          <Icon name="file" size="lg" />
        </span>
        <h2>{t('article.none')}</h2>
        <p>{t('article.none_text')}</p>
        <PartButtons isPicked={false} part={part} />
      </div>
    );
  }
  return (
    <div class="gw-articleview">
      <div>
        <AuthorCard article={article} />
        <section class="gw-sec gw-sec--stats">
          <dl class="gw-stats">
            <Stat value={t('app.number', { number: article.wordCount })} label={t('article.words')} />
            <Stat
              value={t('article.minutes', { minutes: minutesToRead(article.wordCount) })}
              label={t('article.to_read')}
            />
            <Stat value={t('app.number', { number: article.paragraphs })} label={t('article.paragraphs')} />
            <Stat value={t('app.number', { number: article.images })} label={t('article.images')} />
          </dl>
        </section>
        <ArticleDetails page={page} article={article} context={context} />
        <KeyPhrases page={page} context={context} />
      </div>
      <div class="gw-articleview__text">
        <ArticleText article={article} direction={page.language.direction} language={page.language.code}>
          <PartButtons isPicked={article.source === 'picked'} part={part} />
        </ArticleText>
      </div>
    </div>
  );
}

const Stat = ({ value, label }: { readonly value: string; readonly label: string }) => (
  <div class="gw-stat">
    <dt class="gw-stat__l">{label}</dt>
    <dd class="gw-stat__n">{value}</dd>
  </div>
);
