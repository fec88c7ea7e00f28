import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** One page of the bench. Only what running and reporting needs; the scorer reads the rest itself. */
export interface BenchPage {
  readonly id: string;
  readonly set: string;
  readonly file: string;
  readonly url: string;
}

export interface BenchSet {
  readonly folder: string;
  readonly pages: readonly BenchPage[];
  /** Figures of other readers by their name, each an object of the scorer. */
  readonly peers: ReadonlyMap<string, SetFigures>;
  readonly score: (predictions: readonly Prediction[], pages: readonly BenchPage[]) => Scored;
}

/** What the scorer is handed for one page. */
export interface Prediction {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly author: readonly string[];
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly lang: string | null;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly ms: number;
}

/** Set or stratum → measure → figures, as the scorer returns them. */
export type SetFigures = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface PageFigures {
  readonly id: string;
  readonly f1?: number;
  readonly p?: number;
  readonly r?: number;
  readonly goldTokens?: number;
  readonly predTokens?: number;
  /** Found true snippets, all true snippets, found false snippets, all false snippets. */
  readonly snip?: readonly [number, number, number, number];
  /** Links rightly said to be in the article, wrongly said to be, missed, and all outside. */
  readonly links?: readonly [number, number, number, number];
}

export interface Scored {
  readonly sets: SetFigures;
  readonly pages: readonly PageFigures[];
}

/** Loads a bench folder: `manifest.jsonl`, pages, peers and the scorer that stands beside them. */
export async function loadBenchSet(folder: string): Promise<BenchSet> {
  const manifest = join(folder, 'manifest.jsonl');
  const scorer = join(folder, 'score.mjs');
  for (const file of [manifest, scorer])
    if (!existsSync(file)) throw new Error(`Not a bench folder, ${file} is missing.`);
  const { loadSet, score } = await import(pathToFileURL(scorer).href);
  const data = loadSet(folder);
  return {
    folder,
    pages: benchPages(folder),
    peers: loadPeers(folder),
    score: (predictions, pages) => {
      const ids = new Set(pages.map(({ id }) => id));
      const man = data.man.filter(({ id }: BenchPage) => ids.has(id));
      return score({ ...data, man }, new Map(predictions.map((line) => [line.id, line])), { bootstrap: BOOTSTRAP });
    },
  };
}

/** The pages of a bench folder, without what the scorer knows of them. */
export const benchPages = (folder: string): readonly BenchPage[] =>
  readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The page's HTML, UTF-8. */
export function readPage(folder: string, { file }: BenchPage): Buffer {
  return brotliDecompressSync(readFileSync(join(folder, file)));
}

function loadPeers(folder: string): ReadonlyMap<string, SetFigures> {
  const peers = new Map<string, SetFigures>();
  for (const [name, file] of Object.entries(PEERS)) {
    const path = join(folder, 'peers', file);
    if (existsSync(path)) peers.set(name, JSON.parse(readFileSync(path, 'utf8')).sets);
  }
  return peers;
}

const BOOTSTRAP = 200;
const PEERS = {
  Readability: 'chromium-readability-live.json',
  Defuddle: 'chromium-defuddle-live.json',
  trafilatura: 'trafilatura-2.2.0.json',
  postlight: 'postlight.json',
  extractus: 'extractus.json',
};
