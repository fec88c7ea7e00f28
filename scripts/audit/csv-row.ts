import type { CsvCell } from '../../lib/export/csv.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { AuditedPage } from './audit-pages.ts';

export const CSV_HEADER: readonly string[] = [
  'id',
  'url',
  'title',
  'score',
  'band',
  'coverage',
  'summary',
  'red flags',
  'authors',
  'published',
  'words',
  'language',
  'links',
  'error',
];

/** One page as a line under `CSV_HEADER`; coverage is 0 to 1. */
export function csvRow(page: AuditedPage, translate: Translate): readonly CsvCell[] {
  if ('error' in page) return [page.id, page.url, ...Array<null>(CSV_HEADER.length - 3).fill(null), page.error];
  const { id, url, snapshot, report } = page;
  const { article } = snapshot;
  return [
    id,
    url,
    article?.title ?? snapshot.title.text,
    report.score,
    report.band === null ? null : translate({ key: `bands.${report.band}` }),
    Number(report.coverage.toFixed(2)),
    translate(report.summary),
    report.caps.map(({ summary }) => translate(summary)).join(' '),
    article?.authors.map(({ name }) => name).join('; ') ?? null,
    article?.datePublished?.iso ?? null,
    article?.wordCount ?? null,
    snapshot.language.code,
    snapshot.counts.links,
    null,
  ];
}
