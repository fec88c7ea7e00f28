import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browsers/chromium.ts';
import { provideBrowser } from '../browsers/provide-browser.ts';
import { ROOT } from '../project.ts';
import { provideBuild } from '../setup/provide-build.ts';
import { writeBetweenMarks } from '../write-between-marks.ts';
import { auditTimes } from './audit-times.ts';
import { byteCounts } from './byte-counts.ts';
import { clickTimes } from './click-times.ts';
import { gatherTimes } from './gather-times.ts';
import { growth } from './growth.ts';
import { idleCost } from './idle-cost.ts';
import { memoryUse } from './memory.ts';
import { pagesIn, sampleOf } from './page-folder.ts';
import { type BenchResults, renderResults } from './report.ts';

const USAGE = `Measures how fast and how large the extension is, beside others on the same pages in the same run.

  npm run bench -- [FOLDER] [--pages N] [--rounds N] [--only PART,…] [--write]

  FOLDER    pages: a folder with manifest.jsonl or with .html files; else $BENCH_PAGES, else ../shared/bench
  --pages   so many pages, spread over the folder (default 150; "all" for every page)
  --rounds  loads of each page for each reader; the fastest counts (default 3)
  --only    parts: gather (with audits), click, memory, growth, bytes, idle
  --write   put the figures into docs/benchmarks.md
`;

const PARTS = ['gather', 'click', 'memory', 'growth', 'bytes', 'idle'] as const;
const CLICKED_PAGES = 24;
const MEASURED_PAGES = 12;
const RESULTS = join(ROOT, '.cache', 'bench', 'results.json');
const DOCS = join(ROOT, 'docs', 'benchmarks.md');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '150' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: PARTS.join(',') },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) console.log(USAGE);
else await run();

async function run(): Promise<void> {
  const folder = resolve(positionals[0] ?? process.env['BENCH_PAGES'] ?? join(ROOT, '..', 'shared', 'bench'));
  if (!existsSync(folder)) {
    console.error(`There is no folder of pages at ${folder}.\nName one: npm run bench -- FOLDER`);
    process.exitCode = 2;
    return;
  }
  provideBuild('chromium');
  const executablePath = await provideBrowser('chromium');
  const wanted = new Set<string>(options.only.split(','));
  const all = pagesIn(folder);
  const pages = sampleOf(all, options.pages === 'all' ? all.length : Number(options.pages));
  const few = sampleOf(pages, MEASURED_PAGES);
  const rounds = Number(options.rounds);

  // Extensions slow a page load down, so what needs none is measured without.
  const browser = await launchChromium(executablePath);
  const version = await browser.version();
  const measured: Omit<BenchResults, 'machine' | 'versions' | 'date' | 'pages'> = {
    ...(wanted.has('gather') && (await gathered())),
    ...(wanted.has('memory') && { memory: await step('memory', () => memoryUse(browser, few)) }),
    ...(wanted.has('growth') && { growth: await step('growth', () => growth(browser, tell)) }),
  };
  await browser.close();
  const results: BenchResults = {
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    versions: `${version}, Node ${process.versions.node}`,
    date: new Date().toISOString().slice(0, 10),
    pages: pages.length,
    ...measured,
    ...(wanted.has('click') && {
      click: await step('click', () => clickTimes(executablePath, sampleOf(pages, CLICKED_PAGES))),
    }),
    ...(wanted.has('bytes') && { bytes: byteCounts() }),
    ...(wanted.has('idle') && { idle: await step('idle', () => idleCost(executablePath, few)) }),
  };
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  writeFileSync(
    RESULTS,
    JSON.stringify(results, (_, value) => (value instanceof Map ? [...value] : value), 1),
  );
  const report = renderResults(results);
  console.log(report);
  if (options.write) writeBetweenMarks(DOCS, 'bench', report);

  async function gathered(): Promise<Pick<BenchResults, 'gather' | 'audits'>> {
    const { envelopes, ...gather } = await step('gather', () =>
      gatherTimes(browser, pages, {
        rounds,
        onProgress: (done) => done % 25 === 0 && tell(`${done} of ${pages.length} pages`),
      }),
    );
    for (const failure of gather.failed) tell(failure);
    return { gather, audits: auditTimes(envelopes, rounds) };
  }
}

/** One part of the run, told as it begins. */
async function step<Result>(name: string, measure: () => Promise<Result>): Promise<Result> {
  tell(name);
  return measure();
}

function tell(text: string): void {
  console.error(text);
}
