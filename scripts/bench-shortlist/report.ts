export interface Measured {
  readonly what: string;
  readonly figure: string;
  /** What the product asks for, and whether it is met; `null` where it asks for nothing. */
  readonly bar: { readonly text: string; readonly isMet: boolean } | null;
}

/** A time against the most it may take. */
export function timed(what: string, times: readonly number[], most: number | null): Measured {
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  const figure = times.length === 1 ? `${median} ms` : `${median} ms (${times.join(', ')})`;
  return { what, figure, bar: most === null ? null : { text: `under ${most} ms`, isMet: median < most } };
}

/** The figures as a Markdown table. */
export function table(measured: readonly Measured[]): string {
  const cells = [
    ['measure', 'figure', 'asked for'],
    ...measured.map(({ what, figure, bar }) => [
      what,
      figure,
      bar === null ? '–' : `${bar.text}${bar.isMet ? '' : ' ✗'}`,
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [header = [], ...rows] = cells;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
