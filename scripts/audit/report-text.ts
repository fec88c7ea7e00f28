import { styleText } from 'node:util';
import type { Evidence } from '../../lib/audits/audit.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { missedPoints, movers } from '../../lib/report/movers.ts';
import type { Finding, Report } from '../../lib/report/types.ts';
import type { LinkFact, PageSnapshot } from '../../lib/snapshot/types.ts';
import type { AuditedPage } from './audit-pages.ts';

/** Longest text quoted from the page, in UTF-16 units. */
const QUOTED = 90;

/** Links shown before the rest is only counted. */
const LINKS = 20;

/** The audit of one page as text for a person at a terminal. All text of the page is stripped of control characters. */
export function reportText(page: AuditedPage, translate: Translate): string {
  if ('error' in page) return `${page.id}\n  Could not be audited: ${plain(page.error)}\n`;
  const { report, snapshot } = page;
  const sections = [
    [title(snapshot), plain(report.url), '', verdict(report, translate), translate(report.summary)],
    flags(report, translate),
    moved(report, translate),
    categories(report, translate),
    article(snapshot),
    description(snapshot),
    headings(snapshot),
    links(snapshot),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const bold = (text: string): string => styleText('bold', text, { stream: process.stdout });
const title = ({ article, title }: PageSnapshot): string =>
  bold(plain(article?.title ?? title.text ?? 'Untitled page'));

function verdict({ score, band, standing, coverage, scope }: Report, translate: Translate): string {
  const judged = `${percent(coverage)} of the model judged, ${scope === 'page' ? 'page evidence only' : 'with a site check'}`;
  if (score === null || band === null) return `${bold('No score')} (${judged})`;
  const name = translate({ key: `bands.${band}` });
  return `${bold(`${score} of 100: ${name}`)}${standing === 'provisional' ? ', provisional' : ''} (${judged})`;
}

function flags({ caps, floors }: Report, translate: Translate): readonly string[] {
  const lines = [...caps, ...floors].map(({ limit, summary }) => `  at most ${limit}: ${translate(summary)}`);
  return lines.length === 0 ? [] : [bold('What holds the score down'), ...lines];
}

function moved(report: Report, translate: Translate): readonly string[] {
  const { earned, missed } = movers(report);
  if (earned.length + missed.length === 0) return [];
  const line = (points: string, { summary, evidence }: Finding) => [
    `  ${points.padStart(6)}  ${translate(summary)}`,
    ...evidence.slice(0, 2).map((item) => `          ${shown(item, translate)}`),
  ];
  return [
    bold('What moved the score (points of 100)'),
    ...earned.flatMap((finding) => line(`+${finding.points.toFixed(1)}`, finding)),
    ...missed.flatMap((finding) => line(`−${missedPoints(finding).toFixed(1)}`, finding)),
  ];
}

const shown = ({ message, quote, url }: Evidence, translate: Translate): string =>
  [translate(message), quote === null ? '' : `“${plain(quote)}”`, url === null ? '' : plain(url)]
    .filter((part) => part !== '')
    .join(' · ');

function categories({ categories }: Report, translate: Translate): readonly string[] {
  const lines = categories.map(
    ({ id, value, points, possible }) =>
      `  ${translate({ key: `categories.${id}` }).padEnd(24)} ${value === null ? 'not judged' : `${points.toFixed(1)} of ${possible.toFixed(1)} points`}`,
  );
  return [bold('Parts'), ...lines];
}

function article({ article, language, pageKind }: PageSnapshot): readonly string[] {
  if (article === null) return [bold('Article'), `  None found; the page looks like: ${pageKind.kind}`];
  const authors = article.authors.map(({ name }) => plain(name)).join(', ');
  return [
    bold('Article'),
    `  Author     ${authors === '' ? 'not found' : authors}`,
    `  Published  ${article.datePublished?.iso ?? 'not found'}`,
    `  Modified   ${article.dateModified?.iso ?? 'not found'}`,
    `  Words      ${article.wordCount}`,
    `  Language   ${language.code ?? 'not found'}`,
  ];
}

function description({ meta }: PageSnapshot): readonly string[] {
  const { description } = meta;
  const said = description === null ? 'missing' : description === '' ? 'empty' : plain(description, 400);
  return [bold('Meta description'), `  ${said}`];
}

function headings({ headings }: PageSnapshot): readonly string[] {
  const seen = headings.filter(({ isHidden }) => !isHidden);
  if (seen.length === 0) return [bold('Headings'), '  none'];
  return [bold('Headings'), ...seen.map(({ level, text }) => `${'  '.repeat(level)}h${level} ${plain(text)}`)];
}

function links({ links, counts }: PageSnapshot): readonly string[] {
  const inArticle = links.filter(({ placement, isWeb }) => placement === 'article' && isWeb);
  const rest = inArticle.length - LINKS;
  return [
    `${bold('Links in the article')} (${inArticle.length} of ${counts.links} on the page)`,
    ...inArticle.slice(0, LINKS).map(linkLine),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

const linkLine = ({ text, href, rel }: LinkFact): string =>
  `  ${text === '' ? '[no text]' : `“${plain(text)}”`} ${plain(href)}${rel.length === 0 ? '' : ` (${plain(rel.join(' '))})`}`;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Without characters that a terminal would obey or that turn the reading direction, and cut. */
function plain(text: string, longest = QUOTED): string {
  const clean = text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
  return clean.length > longest ? `${clean.slice(0, longest).trimEnd()}…` : clean;
}
