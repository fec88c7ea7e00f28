import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';

const rows = (text: string) => {
  const parsed = parseCsv(text);
  if (!parsed.ok) throw new Error(parsed.reason.key);
  return parsed.rows;
};

describe('parseCsv', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2'],
    ['tabs', 'a\tb\r1\t2\r'],
    ['a byte-order mark and quotes', '\ufeff"a","b"\r\n"1","2"\r\n'],
    ['blank lines', 'a,b\n\n1,2\n , \n'],
  ])('reads %s', (_name, text) => {
    const parsed = parseCsv(text);
    expect(parsed).toMatchObject({ ok: true, header: ['a', 'b'], rows: [{ cells: ['1', '2'] }] });
  });

  test('reads quotes, delimiters and line breaks inside quotes', () => {
    expect(rows('a,b\n"x ""y"", z","1\n2"\nlast,')).toEqual([
      { line: 2, cells: ['x "y", z', '1\n2'] },
      { line: 4, cells: ['last', ''] },
    ]);
  });

  test('fills short rows', () => {
    expect(rows('a,b,c\n1')).toEqual([{ line: 2, cells: ['1', '', ''] }]);
  });

  test('a delimiter at the very end stands before an empty cell', () => {
    expect(rows('a,b\n1,')).toEqual([{ line: 2, cells: ['1', ''] }]);
  });

  test.each([
    ['nothing', '', 'empty', 1],
    ['blank lines only', '\n\n', 'empty', 1],
    ['a quote that is never closed', 'a\n1\n"2\n3', 'open_quote', 3],
    ['text after a closing quote', 'a\n"1"x', 'text_after_quote', 2],
    ['more cells than columns', 'a,b\n1,2\n1,2,3', 'too_many_cells', 3],
    ['too many columns', 'a,'.repeat(300), 'too_many_cells', 1],
    ['an endless cell', `a\n${'x'.repeat(100_001)}`, 'cell_too_long', 2],
    ['too many rows', `a\n${'x\n'.repeat(100_002)}`, 'too_many_rows', 100_002],
  ])('refuses %s and names the line', (_name, text, reason, line) => {
    expect(parseCsv(text)).toEqual({ ok: false, reason: { key: `import.csv.${reason}`, values: { line } } });
  });

  test('any text is read or refused with a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', '\t', ' ') }), (text) => {
        const parsed = parseCsv(text);
        if (!parsed.ok) expect(parsed.reason.values?.['line']).toBeGreaterThan(0);
        else for (const row of parsed.rows) expect(row.cells).toHaveLength(parsed.header.length);
      }),
    );
  });
});
