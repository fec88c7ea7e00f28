// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DatabaseDump, restoreDump } from '../../../tests/support/restore-dump.ts';
import { rowOf } from '../../shortlist/list-row.ts';
import { bodyOf, factsOf, pointOf } from '../../shortlist/prospect.fixture.ts';
import type { Shortlist, Stored } from '../../shortlist/shortlist.ts';
import { openShortlist } from './open-shortlist.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './schema.ts';

// A database in memory and gzip: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string) => readFile(new URL(`../../../tests/fixtures/${name}`, import.meta.url), 'utf8');
const DUMP: DatabaseDump = JSON.parse(await fixture('shortlist-v1.json'));

let shortlist: Shortlist;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  shortlist = openShortlist();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await shortlist.close();
});

const value = <Value>(stored: Stored<Value>): Value => {
  if (!stored.ok) throw new Error(`${stored.problem.kind}: ${stored.problem.detail}`);
  return stored.value;
};
const older = (domain: string): object => {
  const found = DUMP.stores['prospects']?.find((record) => record['domain'] === domain);
  if (found === undefined) throw new Error(`no ${domain} in the dump`);
  return found;
};

describe('a database of version 1', () => {
  beforeEach(() => restoreDump(DUMP));

  test('keeps everything the user wrote and every audit', async () => {
    const { prospects } = value(await shortlist.list());
    expect(prospects.map(({ domain }) => domain)).toEqual(['never-audited.example', 'one.example', 'two.example']);
    for (const prospect of prospects) {
      const { facts, ...before } = { facts: null, ...older(prospect.domain) };
      const linksFor = facts === null ? null : { ...(facts as object), linksFor: '' };
      expect(prospect).toEqual({ ...before, schema: 2, facts: linksFor });
      for (const { id } of prospect.audits) expect((await shortlist.readAudit(id)).ok).toBe(true);
    }
  });

  test('gets a row for every site that can be read', async () => {
    const { prospects } = value(await shortlist.list());
    const { rows } = value(await shortlist.rows());
    const byName = (a: { domain: string }, b: { domain: string }) => (a.domain < b.domain ? -1 : 1);
    expect(rows.toSorted(byName)).toEqual(prospects.map(rowOf).toSorted(byName));
  });

  test('damaged records go to quarantine as they were, and are told of', async () => {
    expect(value(await shortlist.rows()).quarantined).toBe(1);
    const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
    expect(await database.getAll('quarantine')).toMatchObject([{ value: older('damaged.example') }]);
    database.close();
  });

  test('a site that version 1 removed comes back with its note when it is saved again', async () => {
    const removed = 'gone.example';
    const { id: _id, ...point } = pointOf('a', { takenAt: '2026-05-02T10:00:00.000Z' });
    const audit = { domain: removed, point, facts: factsOf(), contact: null, guidelinesUrl: null, body: bodyOf('x') };
    expect(value(await shortlist.save(audit)).after).toMatchObject({ schema: 2, audits: [{}, {}] });
  });

  test('touches no record: a disk that is full when the rows are made costs nothing', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('quota exceeded', 'QuotaExceededError');
    });
    expect(await shortlist.rows()).toMatchObject({ ok: false, problem: { kind: 'full' } });
    vi.restoreAllMocks();
    const database = await openDB(DATABASE_NAME);
    expect(database.version).toBe(DATABASE_VERSION);
    expect(await database.getAll('prospects')).toEqual(DUMP.stores['prospects']);
    database.close();
    expect(value(await shortlist.rows()).rows).toHaveLength(3);
  });

  test('stays version 1 when a store cannot be made, and upgrades at the next try', async () => {
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('quota exceeded', 'QuotaExceededError');
    });
    expect(await shortlist.rows()).toMatchObject({ ok: false, problem: { kind: 'full' } });
    vi.restoreAllMocks();
    const database = await openDB(DATABASE_NAME);
    expect(database.version).toBe(1);
    database.close();
    expect(value(await shortlist.rows()).rows).toHaveLength(3);
  });
});

test('a backup of version 1 is restored in full', async () => {
  const file = new Blob([await fixture('shortlist-v1-backup.jsonl')]);
  expect(value(await shortlist.restore(file, 'merge', () => undefined))).toMatchObject({ ok: true });
  const { prospects } = value(await shortlist.list());
  expect(prospects.map(({ domain, note, audits }) => [domain, note, audits.length])).toEqual([
    ['never-audited.example', '', 0],
    ['one.example', 'Editor is on holiday', 2],
    ['two.example', '', 1],
  ]);
  for (const { id } of prospects.flatMap(({ audits }) => audits)) {
    expect((await shortlist.readAudit(id)).ok).toBe(true);
  }
});
