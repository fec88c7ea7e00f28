import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { csvFile, safeText } from '../../lib/export/csv.ts';
import { parseCsv } from '../../lib/export/parse-csv.ts';
import { runScript, Trouble } from '../setup/say.ts';
import { hostileCells } from './hostile-cells.ts';

const run = promisify(execFile);
const ROWS = 500;

/**
 * LibreOffice's options for CSV: comma, quote, UTF-8, from line 1, no column formats, no language, quoted cells as text,
 * detect numbers and dates, as shown, no formulas on saving, keep spaces, first sheet, "evaluate formulas" on opening.
 */
const AS_TEXT = '44,34,76,1,,0,true,false,true,false,false,0,false';
/** The most trusting way to open a file, which a person may have chosen. */
const TRUSTING = '44,34,76,1,,0,false,true,true,false,false,0,true';

/**
 * `npm run check:spreadsheet`: 500 rows of hostile texts, written as the extension writes CSV, go through LibreOffice
 * and back. Every cell must return as it was, and nothing may have become a formula, however trustingly it is opened.
 */
async function main(): Promise<number> {
  await run('soffice', ['--version']).catch(() => {
    throw new Trouble('LibreOffice is not here. On Debian: apt install libreoffice-calc-nogui');
  });
  const folder = await mkdtemp(join(tmpdir(), 'guestworthy-sheet-'));
  try {
    const rows = hostileCells(ROWS);
    const file = join(folder, 'links.csv');
    await writeFile(file, csvFile([['number', 'text', 'again'], ...rows.map((text, at) => [at, text, `${text}.`])]));
    const changed = await changedCells(folder, file, rows);
    const formulas = await formulasIn(folder, file);
    process.stdout.write(`${rows.length} rows: ${changed.length} cells changed, ${formulas.length} formulas\n`);
    for (const line of [...changed, ...formulas].slice(0, 20)) process.stdout.write(`  ${line}\n`);
    return changed.length + formulas.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens the file, saves it as a spreadsheet, opens that and saves it as CSV again. */
async function changedCells(folder: string, file: string, rows: readonly string[]): Promise<readonly string[]> {
  const sheet = await convert(folder, file, 'ods', `CSV:${AS_TEXT}`);
  const back = await convert(join(folder, 'back'), sheet, `csv:Text - txt - csv (StarCalc):${AS_TEXT}`);
  const parsed = parseCsv(await readFile(back, 'utf8'));
  if (!parsed.ok) return [parsed.reason.key];
  if (parsed.rows.length !== rows.length) return [`${rows.length} rows went out, ${parsed.rows.length} came back`];
  return rows.flatMap((text, at) => {
    const [, first, second] = parsed.rows[at]?.cells ?? [];
    const wanted = [safeText(text), safeText(`${text}.`)];
    return first === wanted[0] && second === wanted[1] ? [] : [JSON.stringify({ wanted, came: [first, second] })];
  });
}

async function formulasIn(folder: string, file: string): Promise<readonly string[]> {
  const flat = await readFile(await convert(join(folder, 'flat'), file, 'fods', `CSV:${TRUSTING}`), 'utf8');
  return [...flat.matchAll(/table:formula="([^"]{0,100})/g)].map(([, formula = '']) => formula);
}

/** @returns path of the converted file */
async function convert(folder: string, file: string, to: string, filter?: string): Promise<string> {
  await run('soffice', [
    '--headless',
    '--norestore',
    `-env:UserInstallation=file://${join(tmpdir(), 'guestworthy-soffice')}`,
    ...(filter === undefined ? [] : [`--infilter=${filter}`]),
    '--convert-to',
    to,
    '--outdir',
    folder,
    file,
  ]);
  const ending = to.split(':', 1)[0] ?? to;
  return join(folder, `links.${ending}`);
}

await runScript(main);
