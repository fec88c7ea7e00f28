import { auditPage } from '../../lib/report/audit-page.ts';
import type { CapResult, Finding, Report } from '../../lib/report/types.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { parseSnapshot } from '../../lib/snapshot/parse.ts';
import type { AuditedPage } from '../audit/audit-pages.ts';
import type { PageReader } from '../audit/page-reader.ts';
import { COMBINED, DAMAGES, type Damage } from './damages.ts';
import type { TwinResult } from './twin-figures.ts';

type ReadPage = Extract<AuditedPage, { report: Report }>;

/** Damages one page in every way and judges the twins; empty when the page is no article with a score. */
export async function measureTwins(
  page: ReadPage,
  html: string,
  read: PageReader['read'],
): Promise<readonly TwinResult[]> {
  const { article } = page.snapshot;
  const before = page.report;
  if (article === null || before.score === null) return [];
  const { score } = before;
  const authors = [...article.authors.map(({ name }) => name), ...article.authorConflicts.map(({ value }) => value)];
  const undamaged = { html, title: article.title ?? '', text: article.text, authors };
  const twins = [...DAMAGES, COMBINED].map(async (damage): Promise<readonly TwinResult[]> => {
    const damaged = damage.apply(undamaged);
    const after = damaged === null ? null : await judge(page, damaged, read);
    if (after === null) return [];
    return [
      {
        url: page.url,
        damage: damage.id,
        before: score,
        after: after.score,
        band: after.band,
        isNamed: isNamed(damage, before, after),
      },
    ];
  });
  return (await Promise.all(twins)).flat();
}

async function judge({ id, url }: ReadPage, html: string, read: PageReader['read']): Promise<Report | null> {
  const parsed = await read({ id, url, html: async () => Buffer.from(html) }).then(parseSnapshot, () => null);
  return parsed?.ok ? auditPage(parsed.snapshot, DEFAULT_AUDIT_SETTINGS) : null;
}

/** Below this a criterion speaks against the page. */
const BAD = 0.5;

/** Whether a red flag of the damage fires, or one of its criteria does badly or worse, and shows the damage itself. */
function isNamed({ namedBy, shows }: Damage, before: Report, after: Report): boolean {
  const isShown = ({ evidence }: Finding | Pick<CapResult, 'evidence'>) => shows.test(JSON.stringify(evidence));
  return namedBy.some((id) => {
    if (after.caps.some((cap) => cap.id === id && isShown(cap))) return true;
    const was = before.findings.find((finding) => finding.id === id)?.value ?? 1;
    const finding = after.findings.find((one) => one.id === id);
    if (finding === undefined || finding.value === null || !isShown(finding)) return false;
    return finding.value < was || finding.value < BAD;
  });
}
