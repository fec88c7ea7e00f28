import type { Translate } from '../i18n/translate.ts';
import { missedPoints, movers } from '../report/movers.ts';
import type { Finding, Report } from '../report/types.ts';
import type { PageSnapshot } from '../snapshot/types.ts';

/** The verdict as a few lines of plain text, for a mail or a note. */
export function reportSummary(report: Report, page: PageSnapshot, translate: Translate): string {
  const { earned, missed } = movers(report, NAMED);
  const line = (finding: Finding, key: string, points: number) =>
    translate({
      key,
      values: {
        points: translate({ key: 'app.decimal', values: { number: points } }),
        title: translate({ key: `audits.${finding.id}.title` }),
        text: translate(finding.summary),
      },
    });
  return [
    page.article?.title ?? page.title.text,
    page.url,
    '',
    report.score === null
      ? translate({ key: 'summary.no_score' })
      : translate({
          key: 'summary.score',
          values: { score: report.score, band: translate({ key: `bands.${report.band}` }) },
        }),
    translate(report.summary),
    ...report.caps.map(({ summary }) => translate({ key: 'summary.flag', values: { text: translate(summary) } })),
    '',
    ...earned.map((finding) => line(finding, 'summary.gain', finding.points)),
    ...missed.map((finding) => line(finding, 'summary.loss', missedPoints(finding))),
  ]
    .filter((text) => text !== null)
    .join('\n');
}

/** So many gains and so many losses are named. */
const NAMED = 3;
