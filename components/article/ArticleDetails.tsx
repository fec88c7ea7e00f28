import type { AuditContext } from '../../lib/audits/audit.ts';
import type { ArticleFacts, DateFact, PageSnapshot } from '../../lib/snapshot/types.ts';
import { FactRow } from '../FactRow.tsx';
import { languageName } from '../language-name.ts';
import { PageText } from '../PageText.tsx';
import { useText } from '../translation.tsx';
import { ReadingRows } from './ReadingRows.tsx';
import { readableDate } from './readable-date.ts';

interface ArticleDetailsProps {
  readonly page: PageSnapshot;
  readonly article: ArticleFacts;
  readonly context: AuditContext;
}

/** When it was written, in which language, filed under what; dates with where they were read. */
export function ArticleDetails({ page, article, context }: ArticleDetailsProps) {
  const t = useText();
  const { datePublished, dateModified, dateConflicts, topics } = article;
  const { comments, language } = page;
  const told = [datePublished, dateModified].map((date) => date && readableDate(date.iso));
  const others = distinctDays(dateConflicts).filter(({ iso }) => !told.includes(readableDate(iso)));
  return (
    <section class="gw-sec gw-sec--flush gw-sec--list">
      <div class="gw-sec__head">
        <h2 class="gw-sec__title">{t('article.details')}</h2>
      </div>
      <dl class="gw-rows">
        <DateRow label={t('article.published')} date={datePublished} />
        <DateRow label={t('article.updated')} date={dateModified} />
        {others.length > 0 && (
          <FactRow label={t('article.other_dates')} tone="warn" icon="warn" status="severity.warning">
            {others.map((date) => (
              <p key={`${date.iso}${date.source}`}>
                {readableDate(date.iso)} <DateSourceNote date={date} />
              </p>
            ))}
          </FactRow>
        )}
        <FactRow label={t('page.language')} tone="none" icon="text" status="severity.info">
          {language.code === null ? t('article.language_unknown') : languageName(language.code)}
        </FactRow>
        <ReadingRows page={page} context={context} />
        <FactRow label={t('article.comments')} tone="none" icon="user" status="severity.info">
          {comments.isPresent
            ? t('article.comments_count', { count: comments.count ?? 0 })
            : t('article.comments_none')}
        </FactRow>
        {topics.length > 0 && (
          <FactRow label={t('article.topics')} tone="none" icon="list" status="severity.info">
            <span class="gw-chips">
              {topics.map((topic) => (
                <span class="gw-badge" key={topic}>
                  <PageText text={topic} />
                </span>
              ))}
            </span>
          </FactRow>
        )}
      </dl>
    </section>
  );
}

/** Each day once for each kind of place it was read in. */
const distinctDays = (dates: readonly DateFact[]): readonly DateFact[] => [
  ...new Map(dates.map((date) => [`${readableDate(date.iso)} ${date.source}`, date])).values(),
];

function DateRow({ label, date }: { readonly label: string; readonly date: DateFact | null }) {
  const t = useText();
  if (date === null) {
    return (
      <FactRow label={label} tone="none" icon="na" status="severity.info">
        {t('article.no_date')}
      </FactRow>
    );
  }
  return (
    <FactRow label={label} tone="good" icon="check-circle" status="severity.good">
      {readableDate(date.iso)}
      <DateSourceNote date={date} />
    </FactRow>
  );
}

function DateSourceNote({ date: { source, isVisible } }: { readonly date: DateFact }) {
  const t = useText();
  const from = t(`date_source.${source}`);
  return <small>{t(isVisible ? 'article.read_from' : 'article.read_from_hidden', { source: from })}</small>;
}
