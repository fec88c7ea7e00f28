import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { momentOf } from '../../lib/computed/moment.ts';
import { primarySubtag } from '../../lib/computed/page-language.ts';
import { sitePublisher } from '../../lib/computed/publisher.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { type AuditedPage, auditPages } from '../audit/audit-pages.ts';
import { openPageReader, type PageReader } from '../audit/page-reader.ts';
import { type BenchPage, benchPages, readPage } from '../bench-reading/bench-set.ts';
import { provideBrowser } from '../browsers/provide-browser.ts';
import { BUILT } from '../project.ts';
import { provideBuild } from '../setup/provide-build.ts';
import { writeBetweenMarks } from '../write-between-marks.ts';
import { articleAddress } from './article-address.ts';
import { renderAuditTimes } from './audit-time-figures.ts';
import { type JudgedPage, renderDistribution, renderRedFlags } from './figures.ts';
import { measureTwins } from './measure-twins.ts';
import { renderTopicRanks } from './topic-figures.ts';
import { choosePages, topicRanks } from './topic-ranks.ts';
import { renderTwins, type TwinResult } from './twin-figures.ts';

const USAGE = `Measures the verdicts on real pages: red flags, scores, damaged twins, topic fit.

  npm run bench:score -- [FOLDER] [--pages N] [--twins N] [--topics N] [--only PARTS]
                         [--tabs N] [--write]

  FOLDER   the bench folder; else $BENCH_READING, else ../shared/bench
  --pages  so many of the distinct pages, spread evenly (default 800)
  --twins  so many articles are damaged, in eight ways each (default 200; 0 for none)
  --topics so many pages for topic fit, in English and in other languages (default 40)
  --only   flags, scores, times, twins, topics: these parts, comma between (default all)
  --tabs   tabs used at once (default 3)
  --write  put the figures into docs/benchmarks.md
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '800' },
    twins: { type: 'string', default: '200' },
    topics: { type: 'string', default: '40' },
    only: { type: 'string', default: 'flags,scores,times,twins,topics' },
    tabs: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const isAsked = (part: string): boolean => options.only.split(',').includes(part);

const DOCS = 'docs/benchmarks.md';
const PROGRESS_EVERY = 100;

if (options.help) console.log(USAGE);
else await run();

async function run(): Promise<void> {
  const startedAt = performance.now();
  const folder = resolve(positionals[0] ?? process.env['BENCH_READING'] ?? '../shared/bench');
  const distinct = distinctPages(benchPages(folder)).map((page) => ({
    ...page,
    url: articleAddress(page.url, page.set, () => readPage(folder, page).toString('utf8')),
  }));
  const pages = evenly(distinct, Number(options.pages));
  provideBuild('chromium');
  const reader = openPageReader({
    executablePath: await provideBrowser('chromium'),
    script: await readFile(join(BUILT.chromium, 'page-snapshot.js'), 'utf8'),
    tabs: Number(options.tabs),
    isOffline: true,
  });
  try {
    const { judged, articles, failed } = await auditAll(pages, folder, reader);
    const sections: string[] = [];
    if (isAsked('flags')) sections.push(`### Red flags\n\n${renderRedFlags(judged)}`);
    if (isAsked('scores')) sections.push(`### Scores by page\n\n${renderDistribution(judged)}`);
    if (isAsked('times')) {
      sections.push(`### Audit times\n\n${renderAuditTimes(articles.map(({ snapshot }) => snapshot))}`);
    }
    if (isAsked('twins')) {
      const twins = await damageSome(articles, pages, folder, reader);
      sections.push(`### Damaged twins\n\n${renderTwins(twins)}`);
    }
    if (isAsked('topics')) sections.push(`### Topic fit\n\n${topicFigures(articles.map(({ snapshot }) => snapshot))}`);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    const sample = `${pages.length} of ${distinct.length} distinct pages, ${failed} of them unread; ${seconds} s.`;
    const report = [sample, ...sections].join('\n\n');
    console.log(report);
    if (options.write) {
      writeBetweenMarks(DOCS, 'bench:score', report);
      spawnSync('npx', ['biome', 'format', '--write', DOCS], { stdio: 'ignore' });
    }
  } finally {
    await reader.close();
  }
}

type ReadPage = Exclude<AuditedPage, { error: string }>;

interface Audited {
  readonly judged: readonly JudgedPage[];
  readonly articles: readonly ReadPage[];
  readonly failed: number;
}

async function auditAll(pages: readonly BenchPage[], folder: string, { read }: PageReader): Promise<Audited> {
  const judged: JudgedPage[] = [];
  const articles: ReadPage[] = [];
  let failed = 0;
  const sources = pages.map((page) => ({ id: page.id, url: page.url, html: async () => readPage(folder, page) }));
  for await (const page of auditPages(sources, read, DEFAULT_AUDIT_SETTINGS)) {
    if ('error' in page) failed += 1;
    else {
      judged.push(judgedPage(page));
      if (page.snapshot.pageKind.kind === 'article') articles.push(page);
    }
    if ((judged.length + failed) % PROGRESS_EVERY === 0) console.error(`${judged.length + failed} of ${pages.length}`);
  }
  return { judged, articles, failed };
}

function judgedPage({ url, snapshot, report }: ReadPage): JudgedPage {
  const context = { now: momentOf(snapshot.takenAt) ?? 0, settings: DEFAULT_AUDIT_SETTINGS, site: null };
  return { url, report, kind: snapshot.pageKind.kind, publisher: sitePublisher(snapshot, context).kind };
}

async function damageSome(
  articles: readonly ReadPage[],
  pages: readonly BenchPage[],
  folder: string,
  { read }: PageReader,
): Promise<readonly TwinResult[]> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const scored = articles.filter(({ report }) => report.score !== null && report.caps.length === 0);
  const results: TwinResult[] = [];
  const chosen = evenly(scored, Number(options.twins));
  for (const [at, article] of chosen.entries()) {
    const page = byId.get(article.id);
    if (page) results.push(...(await measureTwins(article, readPage(folder, page).toString('utf8'), read)));
    if ((at + 1) % PROGRESS_EVERY === 0) console.error(`${at + 1} of ${chosen.length} articles damaged`);
  }
  return results;
}

function topicFigures(snapshots: readonly PageSnapshot[]): string {
  const isEnglish = ({ language }: PageSnapshot) => primarySubtag(language.code) === 'en';
  const ranksOf = (pages: readonly PageSnapshot[]) => topicRanks(choosePages(pages, Number(options.topics)));
  return renderTopicRanks([
    ['English', ranksOf(snapshots.filter(isEnglish))],
    ['other languages', ranksOf(snapshots.filter((page) => !isEnglish(page)))],
  ]);
}

/** Sets share pages; each file once. */
function distinctPages(pages: readonly BenchPage[]): readonly BenchPage[] {
  return [...new Map(pages.toReversed().map((page) => [page.file, page])).values()].toReversed();
}

/** So many of a list, spread evenly over it. */
function evenly<Item>(list: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, list.length / Math.max(1, count));
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)]).filter(
    (item) => item !== undefined,
  );
}
