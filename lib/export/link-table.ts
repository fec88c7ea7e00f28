import type { JudgedLink } from '../computed/judged-links.ts';
import type { Translate } from '../i18n/translate.ts';
import type { LinkHealth } from '../link-check/link-health.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { type CsvCell, csvFile, tabTable } from './csv.ts';
import { fileName } from './file-name.ts';
import type { ExportFile } from './report-json.ts';

/** A link of the page, and how often the same one stands there. */
export interface CountedLink {
  readonly judged: JudgedLink;
  readonly count: number;
  /** What a check told; `null` when the link was not checked. */
  readonly health: LinkHealth | null;
}

/** Column heads: fixed English names, so that sheets and scripts keep working in every language. */
const COLUMNS = [
  'page',
  'target',
  'target domain',
  'anchor',
  'anchor class',
  'rel',
  'follow verdict',
  'reason',
  'placement',
  'count',
  'hidden',
  'status',
  'final address',
] as const;

/** The links for pasting into a sheet, cells divided by tabs, with a line of column heads. */
export const linkTabTable = (links: readonly CountedLink[], page: PageSnapshot, translate: Translate): string =>
  tabTable([COLUMNS, ...links.map((link) => cells(link, page, translate))]);

/** The links as a file for spreadsheets. */
export const linkCsv = (links: readonly CountedLink[], page: PageSnapshot, translate: Translate): ExportFile => ({
  name: fileName(page, 'csv', 'links'),
  type: 'text/csv;charset=utf-8',
  text: csvFile([COLUMNS, ...links.map((link) => cells(link, page, translate))]),
});

/** The links as a file for programs: the same columns as keys, texts exactly as the page wrote them. */
export const linkJson = (links: readonly CountedLink[], page: PageSnapshot, translate: Translate): ExportFile => ({
  name: fileName(page, 'json', 'links'),
  type: 'application/json',
  text: `${JSON.stringify(
    links.map((link) => {
      const row = cells(link, page, translate);
      return Object.fromEntries(COLUMNS.map((column, at) => [column, row[at] ?? null]));
    }),
    null,
    2,
  )}\n`,
});

function cells({ judged, count, health }: CountedLink, page: PageSnapshot, translate: Translate): readonly CsvCell[] {
  const { link, domain, anchor, follow, finalUrl } = judged;
  return [
    page.url,
    link.href,
    domain,
    link.text,
    anchor.class,
    link.rel.join(' '),
    follow.verdict,
    follow.reasons.map(translate).join(' '),
    link.placement,
    count,
    link.hidden,
    health === null ? null : statusOf(health),
    health?.finalUrl ?? finalUrl,
  ];
}

/** `works 200`, `broken 404`, `could not tell 403`. */
const statusOf = ({ outcome, status }: LinkHealth): string =>
  [OUTCOME_WORDS[outcome], status].filter((part) => part !== null).join(' ');

const OUTCOME_WORDS = {
  works: 'works',
  broken: 'broken',
  unknown: 'could not tell',
  skipped: 'not checked',
} as const satisfies Record<LinkHealth['outcome'], string>;
