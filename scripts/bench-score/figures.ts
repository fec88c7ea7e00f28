import type { PublisherKind } from '../../lib/computed/publisher.ts';
import type { Band, Report } from '../../lib/report/types.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';

/** What the tables need of an audited page. */
export interface JudgedPage {
  readonly url: string;
  readonly kind: PageSnapshot['pageKind']['kind'];
  readonly publisher: PublisherKind;
  readonly report: Pick<Report, 'score' | 'band' | 'caps'>;
}

const BANDS: readonly Band[] = ['strong', 'worth-a-pitch', 'caution', 'avoid'];

/** Scores by what the page is and, for articles, by who seems to publish them. */
export function renderDistribution(pages: readonly JudgedPage[]): string {
  const articles = pages.filter(({ kind }) => kind === 'article');
  const groups: readonly (readonly [string, readonly JudgedPage[]])[] = [
    ['article', articles],
    ...bySize(Map.groupBy(articles, ({ publisher }) => `– ${publisher}`)),
    ...bySize(
      Map.groupBy(
        pages.filter(({ kind }) => kind !== 'article'),
        ({ kind }) => kind,
      ),
    ),
  ];
  return [
    'page | pages | strong | worth a pitch | caution | avoid | no score | median | quartiles',
    '---|---:|---:|---:|---:|---:|---:|---:|---',
    ...groups.map(([name, members]) => {
      const scores = members.flatMap(({ report }) => report.score ?? []).toSorted((a, b) => a - b);
      const at = (share: number) => scores[Math.floor((scores.length - 1) * share)] ?? '–';
      return [
        name,
        members.length,
        ...BANDS.map((band) => members.filter(({ report }) => report.band === band).length),
        members.length - scores.length,
        at(0.5),
        `${at(0.25)} to ${at(0.75)}`,
      ].join(' | ');
    }),
  ].join('\n');
}

const bySize = (
  groups: ReadonlyMap<string, readonly JudgedPage[]>,
): readonly (readonly [string, readonly JudgedPage[]])[] => [...groups].toSorted(([, a], [, b]) => b.length - a.length);

/** How many pages have a red flag, and which. */
export function renderRedFlags(pages: readonly JudgedPage[]): string {
  const flagged = pages.filter(({ report }) => report.caps.length > 0);
  const articles = pages.filter(({ kind, report }) => kind === 'article' && report.score !== null);
  const flaggedArticles = articles.filter(({ report }) => report.caps.length > 0);
  const counts = new Map<string, number>();
  for (const { id } of flagged.flatMap(({ report }) => report.caps)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [
    `Red flags on ${share(flagged.length, pages.length)} of all pages and on ${share(flaggedArticles.length, articles.length)} of the articles with a score.`,
    '',
    'red flag | pages',
    '---|---:',
    ...[...counts].toSorted(([, a], [, b]) => b - a).map((row) => row.join(' | ')),
    '',
    ...flagged.map(({ url, report }) => `- ${hostOf(url)}: ${report.caps.map(({ id }) => id).join(', ')}`).toSorted(),
  ].join('\n');
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
