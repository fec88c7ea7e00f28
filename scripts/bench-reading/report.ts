import type { PageFigures, SetFigures } from './bench-set.ts';
import { figure, isMet, MEASURES, type Percentiles, standardError } from './figures.ts';
import type { WorstPage } from './worst-pages.ts';

export interface BenchReport {
  readonly ours: SetFigures;
  /** Figures of the pages of each set. */
  readonly pagesOf: (set: string) => readonly PageFigures[];
  readonly peers: ReadonlyMap<string, SetFigures>;
  readonly time: { readonly pages: number; readonly ours: Percentiles; readonly readability: Percentiles };
  readonly worst: readonly WorstPage[];
  readonly failed: number;
  readonly browser: string;
}

/** The figures as Markdown tables, also readable in a terminal. */
export function renderReport({ ours, pagesOf, peers, time, worst, failed, browser }: BenchReport): string {
  return [
    table(
      ['measure', 'set', 'ours', '± se', ...peers.keys(), 'at least'],
      MEASURES.filter(({ set, path }) => figure(ours, set, path) !== null).map((measure) => {
        const { label, set, path, atLeast } = measure;
        const value = figure(ours, set, path);
        return [
          label,
          set,
          `${decimals(value)}${isMet(measure, value) === false ? ' ✗' : ''}`,
          decimals(standardError(measure, ours, pagesOf(set))),
          ...[...peers.values()].map((peer) => decimals(givesNone(peer, set, path) ? null : figure(peer, set, path))),
          decimals(atLeast),
        ];
      }),
    ),
    ...timeTable(time, browser),
    `${failed} pages failed. The ${worst.length} pages read worst:`,
    table(
      ['page', 'score', 'what went wrong'],
      worst.map(({ id, score, fault }) => [id, decimals(score), fault]),
    ),
  ].join('\n\n');
}

/** A reader that never answers is not measured by its answers. */
function givesNone(peer: SetFigures, set: string, path: string): boolean {
  return figure(peer, set, `${path.split('.')[0]}.given`) === 0;
}

function timeTable({ pages, ours, readability }: BenchReport['time'], browser: string): readonly string[] {
  if (pages === 0) return [];
  return [
    `Time on ${pages} pages in one run of ${browser}, milliseconds:`,
    table(
      ['', 'median', 'p95'],
      [
        ['gather script', ms(ours.median), ms(ours.p95)],
        ['Readability alone (clone and parse)', ms(readability.median), ms(readability.p95)],
        ['ratio', ratio(ours.median, readability.median), ratio(ours.p95, readability.p95)],
      ],
    ),
  ];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0), 3),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const decimals = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const ms = (value: number): string => value.toFixed(1);
const ratio = (one: number, other: number): string => (other === 0 ? '–' : `${(one / other).toFixed(2)}×`);
