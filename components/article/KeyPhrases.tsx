import type { AuditContext } from '../../lib/audits/audit.ts';
import { keyPhrases } from '../../lib/computed/key-phrases.ts';
import { termStems } from '../../lib/computed/niche.ts';
import { pageLanguage } from '../../lib/computed/page-language.ts';
import { topicMatch } from '../../lib/computed/topic-match.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { PageText } from '../PageText.tsx';
import { useText } from '../translation.tsx';

interface KeyPhrasesProps {
  readonly page: PageSnapshot;
  readonly context: AuditContext;
}

/** So many are shown. */
const MOST = 8;

/** The phrases that the article is about, and which of them are the user's own subject. */
export function KeyPhrases({ page, context }: KeyPhrasesProps) {
  const t = useText();
  const terms = keyPhrases(page, context)
    .slice(0, MOST)
    .toSorted((a, b) => b.count - a.count);
  if (terms.length === 0) return null;
  const { niche } = context.settings;
  const { primary } = pageLanguage(page, context);
  const own = new Set(niche?.terms.flatMap(({ term }) => termStems(term, primary)));
  const isOwn = (term: string) => termStems(term, primary).some((stem) => own.has(stem));
  const match = topicMatch(page, context);
  const missing = match?.terms.filter(({ score }) => score === 0).map(({ term }) => term) ?? [];
  const most = Math.max(...terms.map(({ count }) => count));
  return (
    <section class="gw-sec gw-sec--flush gw-sec--list">
      <div class="gw-sec__head">
        <h2 class="gw-sec__title">{t('article.key_words')}</h2>
        {niche !== null && (
          <span class="gw-sec__note">
            {t('article.key_words_fit', { count: terms.filter(({ term }) => isOwn(term)).length, total: terms.length })}
          </span>
        )}
      </div>
      <ul class="gw-phrases">
        {terms.map(({ term, count }) => {
          const fit = niche === null ? undefined : isOwn(term) ? 'yes' : 'no';
          return (
            <li class="gw-phrase" key={term} data-fit={fit}>
              <PageText text={term} class="gw-clip" />
              <span class="gw-bar" style={{ '--v': `${Math.round((count / most) * 100)}%` }} aria-hidden="true">
                <i />
              </span>
              <span class="gw-phrase__n">{t('links.times', { number: count })}</span>
              {fit !== undefined && (
                <span class="gw-fit" data-fit={fit}>
                  {t(fit === 'yes' ? 'article.your_niche' : 'article.other_subject')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <p class="gw-phrases__missing">{t('article.niche_missing', { terms: missing.join(', ') })}</p>
      )}
    </section>
  );
}
