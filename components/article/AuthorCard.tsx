import type { ArticleFacts, AuthorFact } from '../../lib/snapshot/types.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { useText } from '../translation.tsx';

/** Who wrote it, where the name was read, and what contradicts it. */
export function AuthorCard({ article }: { readonly article: ArticleFacts }) {
  const t = useText();
  const { authors, authorConflicts } = article;
  return (
    <section class="gw-sec gw-authors">
      {authors.length === 0 && (
        <div class="gw-by">
          <span class="gw-by__pic gw-by__pic--none">
            <Icon name="user" />
          </span>
          <div>
            <div class="gw-by__name">{t('article.no_author')}</div>
            <div class="gw-by__role">{t('article.no_author_text')}</div>
          </div>
        </div>
      )}
      {authors.map((author) => (
        <Author key={`${author.name}${author.source}`} author={author} />
      ))}
      {otherNames(authorConflicts).map(([source, names]) => (
        <p class="gw-note" key={source} data-tone="warn">
          <Icon name="warn" />
          <span>
            {t('article.author_conflict', { source: t(`author_source.${source}`) })} <PageText text={names} />
          </span>
        </p>
      ))}
    </section>
  );
}

function Author({ author }: { readonly author: AuthorFact }) {
  const t = useText();
  const { name, kind, source, profileUrl, bio, jobTitle, affiliation } = author;
  const role = [jobTitle, affiliation].filter((part) => part !== null).join(', ');
  return (
    <div class="gw-by">
      <span class="gw-by__pic" aria-hidden="true">
        {initials(name)}
      </span>
      <div>
        <div class="gw-by__name">
          {profileUrl === null ? (
            <PageText text={name} />
          ) : (
            <SafeLink href={profileUrl}>
              <PageText text={name} />
            </SafeLink>
          )}
          {kind !== 'person' && <span class="gw-badge">{t(`author_kind.${kind}`)}</span>}
        </div>
        {role !== '' && <PageText text={role} class="gw-by__role" />}
        <div class="gw-by__role">{t('article.read_from', { source: t(`author_source.${source}`) })}</div>
        {bio !== null && (
          <p class="gw-by__role gw-clamp2">
            <PageText text={bio} isTitled />
          </p>
        )}
      </div>
    </div>
  );
}

/** For each kind of place the names that were read there, each once. */
function otherNames(conflicts: ArticleFacts['authorConflicts']): readonly (readonly [AuthorFact['source'], string])[] {
  const bySource = Map.groupBy(conflicts, ({ source }) => source);
  return [...bySource].map(([source, own]) => [
    source,
    [...new Set(own.flatMap(({ value }) => value.split(', ')))].join(', '),
  ]);
}

/** First letters of the first and the last word. */
function initials(name: string): string {
  const words = name.split(' ').filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('');
}
