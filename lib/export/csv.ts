export type CsvCell = string | number | null;

/** A file for spreadsheets: RFC 4180 with a byte-order mark, without which Excel does not read UTF-8. */
export const csvFile = (rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

/** Rows for pasting into a sheet: cells divided by tabs, neutralised like those of a file. */
export const tabTable = (rows: readonly (readonly CsvCell[])[]): string =>
  rows
    .map((row) => row.map((cell) => (typeof cell === 'string' ? safeText(cell) : (cell ?? ''))).join('\t'))
    .join('\n');

/**
 * A text a spreadsheet shows and never runs: one line, no control characters, and a leading `'` where a formula could
 * begin. Source: OWASP "CSV injection", with the bypasses by white space, zero-width and full-width characters.
 */
export function safeText(text: string): string {
  const line = text.toWellFormed().replaceAll(CONTROL, '').replaceAll(LINE_BREAKS, ' ');
  const cut = line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL - 1).toWellFormed()}…` : line;
  return FORMULA_START.test(cut) ? `'${cut}` : cut;
}

/** The text that `safeText` was given, as far as a leading `'` goes. */
export const withoutFormulaGuard = (text: string): string =>
  text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;

/** Excel cuts cells at 32,767 characters; some room is left for the guard. */
const LONGEST_CELL = 32_000;
const BYTE_ORDER_MARK = '\ufeff';

/** C0 and C1 without tab and line breaks, which become spaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const LINE_BREAKS = /[\t\n\v\f\r\u2028\u2029]+/g;
/** Also after a guard of its own, or a cell beginning with `'=` would lose its first character on the way back. */
const FORMULA_START =
  /^[\s'\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%]/;

/** Texts are always quoted; numbers are ours, stay numbers, and so may begin with a minus. */
function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return `"${safeText(cell).replaceAll('"', '""')}"`;
}
