import { auditPage } from '../../lib/report/audit-page.ts';
import type { Report } from '../../lib/report/types.ts';
import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import { parseSnapshot } from '../../lib/snapshot/parse.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import type { PageReader } from './page-reader.ts';
import type { PageSource } from './page-source.ts';

export type AuditedPage =
  | { readonly id: string; readonly url: string; readonly snapshot: PageSnapshot; readonly report: Report }
  | { readonly id: string; readonly url: string; readonly error: string };

/** How many pages may be under way while an earlier one is waited for; bounds what is held in memory. */
const AHEAD = 16;

/** Audits the pages several at a time and gives them back in their order. A page that fails is a row with its error. */
export async function* auditPages(
  pages: readonly PageSource[],
  read: PageReader['read'],
  settings: AuditSettings,
): AsyncGenerator<AuditedPage> {
  const started: Promise<AuditedPage>[] = [];
  for (const page of pages) {
    if (started.length === AHEAD) yield await (started.shift() as Promise<AuditedPage>);
    started.push(audit(page, read, settings));
  }
  for (const page of started) yield await page;
}

async function audit(page: PageSource, read: PageReader['read'], settings: AuditSettings): Promise<AuditedPage> {
  const { id, url } = page;
  try {
    const parsed = parseSnapshot(await read(page));
    if (!parsed.ok) return { id, url, error: `the content script failed: ${parsed.reason} ${parsed.detail}`.trim() };
    return { id, url, snapshot: parsed.snapshot, report: auditPage(parsed.snapshot, settings) };
  } catch (error) {
    return { id, url, error: error instanceof Error ? error.message : String(error) };
  }
}
