import type { Message } from '../audits/audit.ts';

export interface CsvRow {
  /** Where the row begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type ParsedCsv =
  | { readonly ok: true; readonly header: readonly string[]; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly reason: Message };

/** Rows under the header. Heuristic: ten times the largest shortlist we test with. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 200;
const LONGEST_CELL = 100_000;

/**
 * Reads a table with a header row: RFC 4180, divided by comma, semicolon or tab (whichever the header has most of), with
 * any line ending. Rows without any text are left out.
 */
export function parseCsv(text: string): ParsedCsv {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const scanned = scan(source, delimiterOf(source));
  if (!scanned.ok) return scanned;
  const [header, ...rows] = scanned.rows;
  if (header === undefined) return refused('import.csv.empty', 1);
  const long = rows.find((row) => row.cells.length > header.cells.length);
  if (long) return refused('import.csv.too_many_cells', long.line);
  return { ok: true, header: header.cells.map((cell) => cell.trim()), rows: rows.map((row) => padded(row, header)) };
}

const refused = (key: string, line: number) => ({ ok: false, reason: { key, values: { line } } }) as const;

const padded = (row: CsvRow, header: CsvRow): CsvRow => ({
  line: row.line,
  cells: header.cells.map((_, index) => row.cells[index] ?? ''),
});

function delimiterOf(source: string): string {
  const header = source.slice(0, LONGEST_CELL).split(/[\r\n]/, 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

type Scanned = { readonly ok: true; readonly rows: readonly CsvRow[] } | ReturnType<typeof refused>;

function scan(source: string, delimiter: string): Scanned {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let position = 0;

  while (position < source.length) {
    const cell = source[position] === '"' ? quoted(source, position) : bare(source, position, delimiter);
    if (cell === null) return refused('import.csv.open_quote', line);
    if (cell.text.length > LONGEST_CELL) return refused('import.csv.cell_too_long', line);
    cells.push(cell.text);
    if (cells.length > MOST_COLUMNS) return refused('import.csv.too_many_cells', line);
    line += linesIn(source, position, cell.end);
    position = cell.end;

    const mark = source[position];
    if (mark === delimiter) {
      position += 1;
      // A delimiter at the very end stands before an empty cell.
      if (position === source.length) cells.push('');
      if (position < source.length) continue;
    } else if (mark !== undefined && mark !== '\r' && mark !== '\n') {
      return refused('import.csv.text_after_quote', line);
    }
    if (cells.some((text) => text.trim() !== '')) rows.push({ line: rowLine, cells });
    if (rows.length > MOST_ROWS + 1) return refused('import.csv.too_many_rows', line);
    cells = [];
    if (mark === '\r' || mark === '\n') {
      position += source.startsWith('\r\n', position) ? 2 : 1;
      line += 1;
    }
    rowLine = line;
  }
  return { ok: true, rows };
}

interface Cell {
  readonly text: string;
  /** Position behind it. */
  readonly end: number;
}

function quoted(source: string, start: number): Cell | null {
  let from = start + 1;
  let text = '';
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote === -1) return null;
    text += source.slice(from, quote);
    if (source[quote + 1] !== '"') return { text, end: quote + 1 };
    text += '"';
    from = quote + 2;
  }
}

function bare(source: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r') end += 1;
  return { text: source.slice(start, end), end };
}

function linesIn(source: string, from: number, to: number): number {
  let count = 0;
  for (let at = source.indexOf('\n', from); at !== -1 && at < to; at = source.indexOf('\n', at + 1)) count += 1;
  return count;
}
