import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile, safeText, tabTable, withoutFormulaGuard } from './csv.ts';
import { parseCsv } from './parse-csv.ts';

describe('safeText', () => {
  test.each([
    '=1+1',
    '+1',
    '-2+3+cmd',
    '@SUM(A1)',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\u22121',
    '|x',
    '%0A',
    "'=1",
    '=HYPERLINK("http://x.example")',
  ])('guards %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  test.each(['plain', 'a=b', '1+1', '', "it's", '“=”'])('leaves %j', (text) => {
    expect(safeText(text)).toBe(text);
  });

  test.each([
    ['line breaks', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['a formula after a line break', '\n=1', "' =1"],
    ['NUL and control characters', 'a\0b\u001bc', 'abc'],
    ['a control character before a formula', '\u0001=1', "'=1"],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['what is too long', 'x'.repeat(40_000), `${'x'.repeat(31_999)}…`],
  ])('cleans %s', (_name, text, expected) => {
    expect(safeText(text)).toBe(expected);
  });
});

test('a file is quoted, divided by CRLF, and keeps numbers', () => {
  expect(csvFile([['say "hi", you', -3, null, 0.5, Number.NaN, '']])).toBe('\ufeff"say ""hi"", you",-3,,0.5,,""\r\n');
});

test('a table for pasting is neutralised', () => {
  expect(
    tabTable([
      ['a\tb', 1],
      ['=1', null],
    ]),
  ).toBe("a b\t1\n'=1\t");
});

describe('a file and back', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=1', "'=1", "''=1", "'", '"', '""', ',', 'a,b', 'ü\u200b=', '-', ';', '\t=x'),
  );

  test('gives the same rows', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const header = rows.reduce((most, row) => Math.max(most, row.length), 0);
        const square = rows.map((row) => [...row, ...Array.from({ length: header - row.length }, () => '')]);
        const parsed = parseCsv(csvFile([square[0]!.map((_, index) => `column ${index}`), ...square]));
        if (!parsed.ok) throw new Error(parsed.reason.key);
        expect(parsed.rows.map((row) => row.cells.map(withoutFormulaGuard))).toEqual(
          square
            .map((row) => row.map((text) => withoutFormulaGuard(safeText(text))))
            .filter((row) => row.some(Boolean)),
        );
      }),
    );
  });

  test('the guard is put on and taken off again', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const clean = withoutFormulaGuard(safeText(text));
        expect(safeText(clean)).toBe(safeText(text));
      }),
    );
  });
});
