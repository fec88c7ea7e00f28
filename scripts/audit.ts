import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { nicheFromText } from '../lib/computed/niche.ts';
import { type CsvCell, csvFile } from '../lib/export/csv.ts';
import type { Translate } from '../lib/i18n/translate.ts';
import { type AuditSettings, DEFAULT_AUDIT_SETTINGS } from '../lib/settings/audit-settings.ts';
import { type AuditedPage, auditPages } from './audit/audit-pages.ts';
import { CSV_HEADER, csvRow } from './audit/csv-row.ts';
import { AUDIT_USAGE, type AuditOptions, parseAuditOptions } from './audit/options.ts';
import { readPageList } from './audit/page-list.ts';
import { openPageReader } from './audit/page-reader.ts';
import type { PageSource } from './audit/page-source.ts';
import { reportText } from './audit/report-text.ts';
import { addressInside, addressOfFile, isWebAddress, readSavedPage } from './audit/saved-page.ts';
import { provideBrowser } from './browsers/provide-browser.ts';
import { BUILT } from './project.ts';
import { provideBuild } from './setup/provide-build.ts';
import { runScript, say, Trouble } from './setup/say.ts';
import { englishWords, withWords } from './words.ts';

/** Pages read at the same time, by the machine's cores; more only makes each page slower. */
const TABS = Math.min(4, Math.max(2, availableParallelism()));

/** Lines of progress on a long run: one for so many pages. */
const PROGRESS_EVERY = 100;

async function main(): Promise<number> {
  const options = parseAuditOptions(process.argv.slice(2));
  if (options === null) {
    process.stdout.write(`${AUDIT_USAGE}\n`);
    return 0;
  }
  const pages = await pagesOf(options);
  const executablePath = await provideBrowser('chromium');
  provideBuild('chromium');
  const reader = openPageReader({
    executablePath,
    script: await readFile(join(BUILT.chromium, 'page-snapshot.js'), 'utf8'),
    tabs: TABS,
    isOffline: pages.every(({ html }) => html !== null),
  });
  try {
    return await writeAll(auditPages(pages, reader.read, settingsOf(options)), options, pages.length);
  } finally {
    await reader.close();
  }
}

const settingsOf = ({ niche }: AuditOptions): AuditSettings => ({
  ...DEFAULT_AUDIT_SETTINGS,
  niche: niche === null ? null : nicheFromText(niche),
});

const pagesOf = async ({ pages, list }: AuditOptions): Promise<readonly PageSource[]> =>
  list === null ? Promise.all(pages.map(pageNamed)) : readPageList(resolve(list));

/** A page named on the command line: an address, or a file that says its own address if it can. */
async function pageNamed(name: string): Promise<PageSource> {
  if (isWebAddress(name)) return { id: name, url: name, html: null };
  const path = resolve(name);
  const bytes = await readSavedPage(path).catch(() => {
    throw new Trouble(`${name}: no such file, and no http or https address either.`);
  });
  const address = addressInside(bytes.toString('latin1'));
  if (address === null) say(`${name}: does not say its address, so links to its own site cannot be told.`);
  return { id: name, url: address ?? addressOfFile(path), html: async () => bytes };
}

/** Writes the pages as they come. Exit code 1 when pages were named one by one and one of them failed. */
async function writeAll(pages: AsyncIterable<AuditedPage>, options: AuditOptions, total: number): Promise<number> {
  const translate = await englishWords();
  const startedAt = performance.now();
  let done = 0;
  let failed = 0;
  const table: (readonly CsvCell[])[] = [CSV_HEADER];
  for await (const page of pages) {
    done += 1;
    if ('error' in page) {
      failed += 1;
      say(`${page.id}: ${page.error}`);
    }
    if (options.format === 'csv') table.push(csvRow(page, translate));
    else await write(options.format === 'text' ? `${reportText(page, translate)}\n` : jsonLine(page, translate));
    if (total > PROGRESS_EVERY && done % PROGRESS_EVERY === 0) say(`${done} of ${total} pages`);
  }
  if (options.format === 'csv') await write(csvFile(table));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (total > 1) say(`${done} pages audited in ${seconds} s, ${failed} of them with an error.`);
  return options.list === null && failed > 0 ? 1 : 0;
}

const jsonLine = (page: AuditedPage, translate: Translate): string =>
  `${JSON.stringify('error' in page ? page : { ...page, report: withWords(page.report, translate) })}\n`;

/** Waits when the reader of our output is slower than we are, so that memory stays flat. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

await runScript(main);
