import { openDB } from 'idb';
import { auditPage } from '../../../lib/report/audit-page.ts';
import { DEFAULT_AUDIT_SETTINGS } from '../../../lib/settings/audit-settings.ts';
import { auditOfPage, type KeptAudit } from '../../../lib/shortlist/audit-of-page.ts';
import { applyImport, planUrlImport } from '../../../lib/shortlist/import-sites.ts';
import { rowOf } from '../../../lib/shortlist/list-row.ts';
import type { Shortlist } from '../../../lib/shortlist/shortlist.ts';
import { openShortlist } from '../../../lib/store/shortlist/open-shortlist.ts';
import { type DatabaseDump, restoreDump } from '../../support/restore-dump.ts';
import { pageSnapshot } from '../../support/snapshots.ts';

/*
 * Runs in a page of the extension, which the test adds to a copy of the build. Orders and answers pass through
 * attributes of the body, which both browsers' remote controls reach. Every write names what must be there once it is
 * acknowledged: all of the domains, or none of them while it is not.
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
  /** Sites whose row does not say what their record says. */
  readonly unlikeRows: readonly string[];
  readonly quarantined: number;
}

export interface OlderDatabase {
  readonly dump: DatabaseDump;
  readonly name: string;
  readonly sites: number;
}

const SITES_PER_IMPORT = 8;
const STILL_MS = 400;

const ORDERS: Readonly<Record<string, (argument: never) => Promise<unknown>>> = {
  write: writeWithoutEnd,
  layOlder,
  upgrade,
  version,
  takeInventory,
};

document.addEventListener('order', () => {
  const { body } = document;
  const [name, argument] = JSON.parse(body.dataset['order'] ?? '[]');
  const answer = (value: unknown) => {
    body.dataset['answer'] = JSON.stringify(value);
  };
  ORDERS[name]?.(argument as never).then(
    (value) => answer({ value: value ?? null }),
    (error) => answer({ error: String(error) }),
  );
});

function acknowledge(write: Write): void {
  const { dataset } = document.body;
  dataset['acknowledged'] = `${dataset['acknowledged'] ?? ''}${JSON.stringify(write)}\n`;
}

/** Writes until the browser is killed. */
async function writeWithoutEnd(round: number): Promise<void> {
  const shortlist = openShortlist();
  for (let turn = 0; ; turn += 1) {
    for (const write of [save, edit, importSites, restore]) acknowledge(await write(shortlist, `${round}-${turn}`));
  }
}

/** Puts a database of version 1 with many sites in place of the present one. */
async function layOlder({ dump, name, sites }: OlderDatabase): Promise<null> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const deleting = indexedDB.deleteDatabase('shortlist');
  deleting.onsuccess = () => resolve();
  deleting.onerror = () => reject(deleting.error);
  await promise;
  const [, model] = dump.stores['prospects']?.filter(({ domain }) => domain !== 'damaged.example') ?? [];
  const prospects = Array.from({ length: sites }, (_, index) => ({
    ...model,
    domain: `${name}-${index}.example`,
    note: name,
  }));
  await restoreDump({ ...dump, stores: { ...dump.stores, prospects } });
  // Opened once more as it is: what stands there now is what the upgrade begins with.
  (await openDB('shortlist', dump.version)).close();
  return null;
}

/**
 * Opens the shortlist, which brings an older one up to date, and makes the rows that it lacks.
 *
 * @param mark stands still after so many writes, 0 being the stores of the new version, and says so: the moment to be killed
 */
async function upgrade(mark: number): Promise<null> {
  const { put } = IDBObjectStore.prototype;
  const { createObjectStore } = IDBDatabase.prototype;
  let written = 0;
  const standStill = () => {
    document.body.dataset['underway'] = 'yes';
    console.info('underway');
    // In the midst of the transaction, or it would be over before the kill on most machines.
    const goOnAt = performance.now() + STILL_MS;
    while (performance.now() < goOnAt);
  };
  IDBObjectStore.prototype.put = function count(...record) {
    written += 1;
    if (written === mark) standStill();
    return put.apply(this, record);
  };
  IDBDatabase.prototype.createObjectStore = function make(...named) {
    const store = createObjectStore.apply(this, named);
    if (mark === 0) standStill();
    return store;
  };
  succeeded(await openShortlist().rows());
  return null;
}

/** The version that the shortlist has, opened as it is: only that waits until the browser has undone what was cut off. */
async function version(): Promise<number> {
  const database = await openDB('shortlist');
  database.close();
  return database.version;
}

async function takeInventory(): Promise<Inventory> {
  const shortlist = openShortlist();
  const rows = await shortlist.rows();
  const listed = await shortlist.list();
  if (!listed.ok || !rows.ok) {
    const problem = listed.ok ? 'no rows' : listed.problem.detail;
    return { problem, notes: {}, audits: 0, unreadable: [], unlikeRows: [], quarantined: 0 };
  }
  const { prospects, quarantined } = listed.value;
  const rowByDomain = new Map(rows.value.rows.map((row) => [row.domain, row]));
  const unreadable: string[] = [];
  const checked = new Set<string>();
  for (const { domain, audits } of prospects) {
    for (const { id } of audits) {
      if (checked.has(id)) continue;
      checked.add(id);
      const body = await shortlist.readAudit(id);
      if (!body.ok) unreadable.push(`${domain}: ${body.problem.detail}`);
    }
  }
  await shortlist.close();
  return {
    problem: null,
    notes: Object.fromEntries(prospects.map(({ domain, note }) => [domain, note])),
    audits: checked.size,
    unreadable,
    unlikeRows: prospects.flatMap((prospect) =>
      JSON.stringify(rowByDomain.get(prospect.domain)) === JSON.stringify(rowOf(prospect)) ? [] : [prospect.domain],
    ),
    quarantined,
  };
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
