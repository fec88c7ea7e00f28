import type { SetFigures } from './bench-set.ts';
import { figure, isMet, MEASURES, type Percentiles } from './figures.ts';
import type { WorstPage } from './worst-pages.ts';

export interface BenchReport {
  readonly ours: SetFigures;
  readonly peers: ReadonlyMap<string, SetFigures>;
  readonly time: { readonly pages: number; readonly ours: Percentiles; readonly readability: Percentiles };
  readonly worst: readonly WorstPage[];
  readonly failed: number;
  readonly browser: string;
}

/** The figures as Markdown tables, also readable in a terminal. */
export function renderReport({ ours, peers, time, worst, failed, browser }: BenchReport): string {
  return [
    table(
      ['measure', 'set', 'ours', '± se', ...peers.keys(), 'at least'],
      MEASURES.filter(({ set, path }) => figure(ours, set, path) !== null).map((measure) => {
        const { label, set, path, errorPath, atLeast } = measure;
        const value = figure(ours, set, path);
        return [
          label,
          set,
          `${decimals(value)}${isMet(measure, value) === false ? ' ✗' : ''}`,
          decimals(errorPath === null ? null : figure(ours, set, errorPath)),
          ...[...peers.values()].map((peer) => decimals(figure(peer, set, path))),
          decimals(atLeast),
        ];
      }),
    ),
    `Time on ${time.pages} pages in one run of ${browser}, milliseconds:`,
    table(
      ['', 'median', 'p95'],
      [
        ['gather script', ms(time.ours.median), ms(time.ours.p95)],
        ['Readability alone (clone and parse)', ms(time.readability.median), ms(time.readability.p95)],
        ['ratio', ratio(time.ours.median, time.readability.median), ratio(time.ours.p95, time.readability.p95)],
      ],
    ),
    `${failed} pages failed. The ${worst.length} pages read worst:`,
    table(
      ['page', 'score', 'what went wrong'],
      worst.map(({ id, score, fault }) => [id, decimals(score), fault]),
    ),
  ].join('\n\n');
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
