import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { writeBetweenMarks } from '../write-between-marks.ts';
import { type BenchPage, loadBenchSet, type Prediction } from './bench-set.ts';
import { percentiles } from './figures.ts';
import { readInert } from './read-inert.ts';
import { type Reading, readPages } from './read-pages.ts';
import { renderReport } from './report.ts';
import { worstPages } from './worst-pages.ts';

const USAGE = `Measures how well the gather script reads pages, against the figures of other readers.

  npm run bench:reading -- [FOLDER] [--only zyte,wcxb] [--limit N] [--tabs N] [--quick] [--no-build] [--write]

  FOLDER     the bench folder; else $BENCH_READING, else ../shared/bench
  --only     these sets of pages only
  --limit    so many pages of each set
  --tabs     tabs used at once (default 2; use 1 for trustworthy times)
  --quick    parse pages without showing them: no times, a fraction of the wait
  --no-build use the script as it was built last
  --write    put the figures into docs/benchmarks.md
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    limit: { type: 'string' },
    tabs: { type: 'string', default: '2' },
    quick: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const SCRIPT = '.output/chrome-mv3/page-snapshot.js';
const PREDICTIONS = '.cache/bench-reading/predictions.jsonl';
const DOCS = 'docs/benchmarks.md';
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const WORST = 30;
/** A process of its own for each site costs more than reading its page. */
const ONE_PROCESS = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache',
  '--process-per-site',
];

if (options.help) {
  console.log(USAGE);
} else {
  await run();
}

async function run(): Promise<void> {
  const folder = resolve(positionals[0] ?? process.env['BENCH_READING'] ?? '../shared/bench');
  if (!existsSync(folder)) {
    console.error(`There is no bench folder at ${folder}.\nName one: npm run bench:reading -- FOLDER`);
    process.exitCode = 2;
    return;
  }
  if (!options['no-build'] && !options.quick) build();
  const bench = await loadBenchSet(folder);
  const pages = choosePages(bench.pages);
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...ONE_PROCESS],
  });
  const how = {
    tabs: Number(options.tabs),
    onProgress: (done: number, total: number): void => {
      if (done % 100 === 0 || done === total) console.error(`${done} of ${total} pages`);
    },
  };
  const readings = options.quick
    ? await readInert(browser, bench, pages, how)
    : await readPages(browser, bench, pages, { ...how, scriptFile: SCRIPT });
  const version = await browser.version();
  await browser.close();

  const predictions = readings.map(predictionOf);
  mkdirSync('.cache/bench-reading', { recursive: true });
  writeFileSync(PREDICTIONS, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const scored = bench.score(predictions, pages);
  const setOf = new Map(pages.map(({ id, set }) => [id, set]));
  const measured = readings.filter(({ error }) => error === null);
  const report = renderReport({
    ours: scored.sets,
    pagesOf: (set) => scored.pages.filter(({ id }) => setOf.get(id) === set),
    peers: bench.peers,
    time: {
      pages: options.quick ? 0 : measured.length,
      ours: percentiles(measured.map(({ ms }) => ms)),
      readability: percentiles(measured.map(({ readabilityMs }) => readabilityMs)),
    },
    worst: worstPages(scored.pages, readings, WORST),
    failed: readings.length - measured.length,
    browser: version,
  });
  console.log(report);
  if (options.write) writeBetweenMarks(DOCS, 'bench:reading', report);
}

function build(): void {
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The build failed: run `npm run build` to see why.');
}

function choosePages(pages: readonly BenchPage[]): readonly BenchPage[] {
  const only = options.only?.split(',');
  const limit = Number(options.limit ?? Number.POSITIVE_INFINITY);
  const taken = new Map<string, number>();
  return pages.filter(({ set }) => {
    if (only && !only.includes(set)) return false;
    taken.set(set, (taken.get(set) ?? 0) + 1);
    return (taken.get(set) ?? 0) <= limit;
  });
}

function findBrowser(): string {
  const found = [process.env['CHROME_PATH'], ...BROWSERS].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium found. Set CHROME_PATH to one.');
  return found;
}

function predictionOf({ page, snapshot, ms }: Reading): Prediction {
  const article = snapshot?.article ?? null;
  return {
    id: page.id,
    text: article?.text ?? '',
    title: article?.title ?? null,
    author: article?.authors.map(({ name }) => name) ?? [],
    datePublished: article?.datePublished?.iso ?? null,
    dateModified: article?.dateModified?.iso ?? null,
    lang: snapshot?.language.code ?? null,
    links: snapshot ? articleLinks(snapshot) : [],
    ms,
  };
}

function articleLinks({ links }: PageSnapshot): Prediction['links'] {
  return links.filter(({ placement }) => placement === 'article').map(({ href, text }) => ({ href, text }));
}
