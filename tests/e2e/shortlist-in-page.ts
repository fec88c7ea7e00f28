import { auditPage } from '../../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../lib/settings/audit-settings.ts';
import { auditOfPage, type KeptAudit } from '../../lib/shortlist/audit-of-page.ts';
import { applyImport, planUrlImport } from '../../lib/shortlist/import-sites.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { openShortlist } from '../../lib/store/shortlist/open-shortlist.ts';
import { pageSnapshot } from '../support/snapshots.ts';

/*
 * Runs inside one of the extension's pages. Every write names what must be there once it is acknowledged: all of the
 * domains, or none of them while it is not.
 */

export interface Write {
  readonly kind: 'save' | 'edit' | 'import' | 'restore';
  readonly domains: readonly string[];
  /** The note that the domains must have, for edits. */
  readonly note: string | null;
}

/** What stands in the shortlist, read as the extension reads it. */
export interface Inventory {
  readonly problem: string | null;
  readonly notes: Readonly<Record<string, string>>;
  readonly audits: number;
  /** Audits that a prospect names and that cannot be read. */
  readonly unreadable: readonly string[];
  readonly quarantined: number;
}

const SITES_PER_IMPORT = 8;

/** Writes until the browser is killed. */
export async function writeWithoutEnd(round: number, acknowledge: (write: Write) => Promise<void>): Promise<void> {
  const shortlist = openShortlist();
  for (let turn = 0; ; turn += 1) {
    for (const write of [save, edit, importSites, restore]) {
      const done = await write(shortlist, `${round}-${turn}`);
      await acknowledge(done);
    }
  }
}

export async function takeInventory(): Promise<Inventory> {
  const shortlist = openShortlist();
  const listed = await shortlist.list();
  if (!listed.ok) return { problem: listed.problem.detail, notes: {}, audits: 0, unreadable: [], quarantined: 0 };
  const { prospects, quarantined } = listed.value;
  const unreadable: string[] = [];
  let audits = 0;
  for (const { domain, audits: points } of prospects) {
    for (const { id } of points) {
      audits += 1;
      const body = await shortlist.readAudit(id);
      if (!body.ok) unreadable.push(`${domain}: ${body.problem.detail}`);
    }
  }
  await shortlist.close();
  const notes = Object.fromEntries(prospects.map(({ domain, note }) => [domain, note]));
  return { problem: null, notes, audits, unreadable, quarantined };
}

function auditOf(domain: string): KeptAudit {
  const page = pageSnapshot({ url: `https://${domain}/post`, title: { text: domain, count: 1 } });
  const audit = auditOfPage(page, auditPage(page, DEFAULT_AUDIT_SETTINGS), DEFAULT_AUDIT_SETTINGS);
  if (audit === null) throw new Error(`${domain} is no site`);
  return audit;
}

async function save(shortlist: Shortlist, name: string): Promise<Write> {
  const domain = `save-${name}.example`;
  succeeded(await shortlist.save(auditOf(domain)));
  return { kind: 'save', domains: [domain], note: null };
}

async function edit(shortlist: Shortlist, name: string): Promise<Write> {
  const domain = `save-${name}.example`;
  succeeded(await shortlist.edit([domain], { note: name, status: 'contacted' }));
  return { kind: 'edit', domains: [domain], note: name };
}

async function importSites(shortlist: Shortlist, name: string): Promise<Write> {
  const domains = Array.from({ length: SITES_PER_IMPORT }, (_, index) => `import-${name}-${index}.example`);
  const { sites } = planUrlImport(domains.join('\n'));
  const now = new Date().toISOString();
  succeeded(
    await shortlist.rewrite(
      sites.map((site) => ({ domain: site.domain, next: (current) => applyImport(current, site, 'fill', now) })),
    ),
  );
  return { kind: 'import', domains, note: null };
}

/** A backup of other sites, with their audits, under new names. */
async function restore(shortlist: Shortlist, name: string): Promise<Write> {
  const from = `save-${name}.example`;
  const domains = Array.from({ length: SITES_PER_IMPORT }, (_, index) => `restore-${name}-${index}.example`);
  const lines = (await succeeded(await shortlist.backup(() => undefined)).file.text()).split('\n');
  const own = lines.filter((line) => line.includes(`"domain":"${from}"`));
  const copies = domains.map((domain) =>
    own.map((line) => line.replaceAll(`"domain":"${from}"`, `"domain":"${domain}"`)),
  );
  const header = { ...JSON.parse(lines[0] ?? '{}'), prospects: domains.length, audits: domains.length };
  const file = new Blob([
    [
      JSON.stringify(header),
      ...copies.map(([prospect]) => prospect),
      ...copies.map(([, audit]) => audit),
      '{"end":true}',
    ].join('\n'),
  ]);
  const restored = succeeded(await shortlist.restore(file, 'merge', () => undefined));
  if (!restored.ok) throw new Error(restored.reason.key);
  return { kind: 'restore', domains, note: null };
}

function succeeded<Value>(
  stored:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly problem: { readonly detail: string } },
): Value {
  if (!stored.ok) throw new Error(stored.problem.detail);
  return stored.value;
}
