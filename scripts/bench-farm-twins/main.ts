import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { auditPage } from '../../lib/report/audit-page.ts';
import type { Report } from '../../lib/report/types.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { parseSnapshot } from '../../lib/snapshot/parse.ts';
import { openPageReader, type PageReader } from '../audit/page-reader.ts';
import { type BenchPage, loadBenchSet, readPage } from '../bench-reading/bench-set.ts';
import { provideBrowser } from '../browsers/provide-browser.ts';
import { BUILT } from '../project.ts';
import { provideBuild } from '../setup/provide-build.ts';
import { COMBINED, DAMAGES, type Damage } from './damages.ts';
import { renderTwins, type TwinResult } from './twin-figures.ts';

const USAGE = `Damages real articles as link sellers would and checks that the score falls and says why.

  npm run bench:twins -- [FOLDER] [--limit N] [--tabs N]

  FOLDER   the bench folder; else $BENCH_READING, else ../shared/bench
  --limit  so many articles (default 60)
  --tabs   tabs used at once (default 2)
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: '60' },
    tabs: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) console.log(USAGE);
else await run();

async function run(): Promise<void> {
  const folder = resolve(positionals[0] ?? process.env['BENCH_READING'] ?? '../shared/bench');
  const { pages } = await loadBenchSet(folder);
  provideBuild('chromium');
  const reader = openPageReader({
    executablePath: await provideBrowser('chromium'),
    script: await readFile(join(BUILT.chromium, 'page-snapshot.js'), 'utf8'),
    tabs: Number(options.tabs),
    isOffline: true,
  });
  try {
    const results: TwinResult[] = [];
    let articles = 0;
    for (const page of spread(pages)) {
      if (articles >= Number(options.limit)) break;
      const found = await damagePage(page, folder, reader);
      if (found === null) continue;
      articles += 1;
      results.push(...found);
      console.error(`${articles} ${page.url}`);
    }
    console.log(renderTwins(results));
  } finally {
    await reader.close();
  }
}

/** One page of each set in turn, so that a small run sees all kinds. */
function spread(pages: readonly BenchPage[]): readonly BenchPage[] {
  const bySet = [...Map.groupBy(pages, ({ set }) => set).values()];
  const longest = Math.max(...bySet.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => bySet.flatMap((list) => list[at] ?? [])).flat();
}

/** The undamaged page and its twins; `null` when the page is no article with a score. */
async function damagePage(page: BenchPage, folder: string, reader: PageReader): Promise<readonly TwinResult[] | null> {
  const html = readPage(folder, page).toString('utf8');
  const before = await judge(page, html, reader);
  if (before === null || before.score === null) return null;
  const results: TwinResult[] = [];
  for (const damage of [...DAMAGES, COMBINED]) {
    const damaged = damage.apply(html);
    const report = damaged === null ? null : await judge(page, damaged, reader);
    if (report !== null)
      results.push({
        url: page.url,
        damage: damage.id,
        before: before.score,
        after: report.score,
        band: report.band,
        isNamed: isNamed(damage, before, report),
      });
  }
  return results;
}

async function judge({ id, url }: BenchPage, html: string, reader: PageReader): Promise<Report | null> {
  try {
    const parsed = parseSnapshot(await reader.read({ id, url, html: async () => Buffer.from(html) }));
    return parsed.ok ? auditPage(parsed.snapshot, DEFAULT_AUDIT_SETTINGS) : null;
  } catch {
    return null;
  }
}

/** Whether a red flag of the damage fires, or one of its criteria does worse than before. */
function isNamed({ namedBy }: Damage, before: Report, after: Report): boolean {
  const valueIn = (report: Report, id: string) => report.findings.find((finding) => finding.id === id)?.value ?? null;
  return namedBy.some((id) => {
    if (after.caps.some((cap) => cap.id === id)) return true;
    const [was, is] = [valueIn(before, id), valueIn(after, id)];
    return is !== null && (is < (was ?? 1) || (was !== null && was < 0.5 && is < 0.5));
  });
}
