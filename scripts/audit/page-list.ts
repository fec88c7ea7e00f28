import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Trouble } from '../setup/say.ts';
import type { PageSource } from './page-source.ts';
import { readSavedPage } from './saved-page.ts';

/**
 * The rows of a `.jsonl` file `{id, url, html}`, where `html` is the path of the page's file, plain or `.br`, relative
 * to the list. A row that is not like that becomes a page that cannot be read: one bad row never stops the run.
 */
export async function readPageList(path: string): Promise<readonly PageSource[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Trouble(`${path}: there is no such file. --pages takes a .jsonl file with rows {id, url, html}.`);
  });
  // Only at line feeds: a JSON string may hold U+2028, which other splitters take for a line's end.
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => pageOf(line, number, dirname(path)));
}

function pageOf(line: string, number: number, folder: string): PageSource {
  const row = parseRow(line);
  const id = typeof row?.['id'] === 'string' || typeof row?.['id'] === 'number' ? String(row['id']) : `line ${number}`;
  const url = typeof row?.['url'] === 'string' ? row['url'] : '';
  const html = row?.['html'];
  return {
    id,
    url,
    html: async () => {
      if (row === null) throw new Error('the row is not a JSON object');
      if (typeof html !== 'string') throw new Error('the row has no "html", the path of the page');
      return readSavedPage(resolve(folder, html));
    },
  };
}

function parseRow(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? { ...row } : null;
  } catch {
    return null;
  }
}
