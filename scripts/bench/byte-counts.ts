import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { BUILT } from '../project.ts';

export interface ByteCount {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** Sizes of what is sent to a person's browser. */
export function byteCounts(): readonly ByteCount[] {
  const chrome = BUILT.chromium;
  const zips = Object.entries(BUILT).filter(([, folder]) => existsSync(join(folder, 'manifest.json')));
  return [
    sizes('page-snapshot.js', chrome, ['page-snapshot.js']),
    sizes('page-marks.js', chrome, ['page-marks.js']),
    sizes('background.js', chrome, ['background.js']),
    sizes('popup, first load', chrome, firstLoad(chrome, 'popup.html')),
    sizes('popup, with the report', chrome, withLater(chrome, firstLoad(chrome, 'popup.html'))),
    ...zips.map(([name, folder]) => ({ name: `zip, ${name}`, bytes: totalOf(folder), gzip: zipSize(folder) })),
  ];
}

/** The files that a page of the extension loads before it can paint: its scripts, what they import, and styles. */
export function firstLoad(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  return closure(folder, [page, ...entries], STATIC_IMPORT);
}

/** The same with all that is imported later. */
function withLater(folder: string, files: readonly string[]): readonly string[] {
  return closure(folder, files, ANY_IMPORT);
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s?["'`]\.\/([^"'`]+\.js)["'`]/g;
const ANY_IMPORT = /(?:\bfrom|\bimport)\s?\(?["'`]\.\/([^"'`]+\.js)["'`]/g;

function closure(folder: string, entries: readonly string[], imports: RegExp): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(imports)) visit(`chunks/${name}`);
  };
  for (const entry of entries) visit(entry);
  return [...found];
}

function sizes(name: string, folder: string, files: readonly string[]): ByteCount {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  return {
    name,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());

const totalOf = (folder: string): number =>
  filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

/** A zip is each file deflated, with its name and 76 bytes twice over, and 22 at the end. */
const zipSize = (folder: string): number =>
  filesIn(folder).reduce(
    (sum, file) => sum + deflateRawSync(readFileSync(join(folder, file)), { level: 9 }).length + 76 + 2 * file.length,
    22,
  );
