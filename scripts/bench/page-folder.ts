import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A page on disk. */
export interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly html: () => Buffer;
}

/**
 * The pages of a folder: those that its `manifest.jsonl` lists (`id`, `file`, `url`; a file counts once), or else every
 * `.html` file in it.
 */
export function pagesIn(folder: string): readonly SavedPage[] {
  const manifest = join(folder, 'manifest.jsonl');
  if (existsSync(manifest)) return listedPages(folder, readFileSync(manifest, 'utf8'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      id: basename(name, '.html'),
      url: `https://saved.example/${encodeURIComponent(name)}`,
      html: () => readFileSync(join(folder, name)),
    }));
}

/** So many pages, spread evenly over the list, the same ones every time. */
export function sampleOf<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]).flatMap(
    (item) => item ?? [],
  );
}

function listedPages(folder: string, manifest: string): readonly SavedPage[] {
  const files = new Map<string, SavedPage>();
  for (const line of manifest.split('\n')) {
    if (line === '') continue;
    const { id, file, url }: { id: string; file: string; url: string } = JSON.parse(line);
    const path = join(folder, file);
    const html = () => (file.endsWith('.br') ? brotliDecompressSync(readFileSync(path)) : readFileSync(path));
    if (!files.has(file)) files.set(file, { id, url, html });
  }
  return [...files.values()];
}
