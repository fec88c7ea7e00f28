import type { AuditContext } from '../../lib/audits/audit.ts';
import { textStatistics } from '../../lib/computed/text-statistics.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { FactRow } from '../FactRow.tsx';
import { useText } from '../translation.tsx';

interface ReadingRowsProps {
  readonly page: PageSnapshot;
  readonly context: AuditContext;
}

/** How the text reads, where its language has a rule for it. */
export function ReadingRows({ page, context }: ReadingRowsProps) {
  const t = useText();
  const statistics = textStatistics(page, context);
  if (statistics === null || statistics.sentences.length === 0) return null;
  const { longFrom, longShare, readingEase, sentences, words } = statistics;
  return (
    <>
      <FactRow label={t('article.sentences')} tone="none" icon="text" status="severity.info">
        {t('article.sentence_length', { words: Math.round(words / sentences.length), count: sentences.length })}
        {longFrom !== null && longShare !== null && (
          <small>{t('article.long_share', { percent: Math.round(longShare * 100), limit: longFrom })}</small>
        )}
      </FactRow>
      {readingEase !== null && (
        <FactRow label={t('article.reading_ease')} tone="none" icon="eye" status="severity.info">
          {t(easeKey(readingEase), { value: Math.round(readingEase) })}
        </FactRow>
      )}
    </>
  );
}

/** Flesch's own steps, told in three words. */
const PLAIN_FROM = 60;
const FAIR_FROM = 40;

const easeKey = (ease: number): string =>
  ease >= PLAIN_FROM ? 'article.ease.plain' : ease >= FAIR_FROM ? 'article.ease.fair' : 'article.ease.hard';
