// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bodyOf, factsOf, pointOf, prospectOf } from '../../shortlist/prospect.fixture.ts';
import { type Prospect, STATUSES } from '../../shortlist/prospect.ts';
import type { Restored, Shortlist, Stored } from '../../shortlist/shortlist.ts';
import { openShortlist } from './open-shortlist.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './schema.ts';

// A database in memory, gzip and hundreds of records: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let shortlist: Shortlist;

const startAfresh = async () => {
  await shortlist?.close();
  globalThis.indexedDB = new IDBFactory();
  shortlist = openShortlist();
};

beforeEach(startAfresh);
afterEach(async () => {
  vi.restoreAllMocks();
  await shortlist.close();
});

const value = <Value>(stored: Stored<Value>): Value => {
  if (!stored.ok) throw new Error(`${stored.problem.kind}: ${stored.problem.detail}`);
  return stored.value;
};

const save = async (domain: string, name: string, takenAt = '2026-03-02T10:00:00.000Z') => {
  const { id: _id, ...point } = pointOf('a', { takenAt });
  const audit = {
    domain,
    point,
    facts: factsOf({ title: name }),
    contact: null,
    guidelinesUrl: null,
    body: bodyOf(name),
  };
  return value(await shortlist.save(audit));
};

const quiet = () => undefined;
const backup = async () => value(await shortlist.backup(quiet)).file;
const restore = async (file: Blob, mode: 'merge' | 'replace') => value(await shortlist.restore(file, mode, quiet));

/** Everything the user can see, in full, without revision numbers. */
const contents = async () => {
  const { prospects } = value(await shortlist.list());
  return Promise.all(
    prospects.map(async ({ revision: _revision, ...prospect }) => ({
      prospect,
      bodies: await Promise.all(prospect.audits.map(async ({ id }) => value(await shortlist.readAudit(id)))),
    })),
  );
};

const auditCount = async () => {
  const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
  const count = await database.count('audits');
  database.close();
  return count;
};

const reason = (restored: Restored) => (restored.ok ? null : restored.reason);

describe('backup and restore', () => {
  test.each(['merge', 'replace'] as const)('into an empty shortlist (%s) give back everything', async (mode) => {
    await save('one.example', 'a');
    await save('one.example', 'b', '2026-04-01T00:00:00.000Z');
    await save('two.example', 'c');
    await shortlist.edit(['two.example'], { note: '=1+1 "\n', addTags: ['x'], status: 'agreed' });
    const before = await contents();
    const file = await backup();
    await startAfresh();
    expect(await restore(file, mode)).toMatchObject({ ok: true });
    expect(await contents()).toEqual(before);
  });

  test('is the identity for any prospects', async () => {
    const arbitrary = fc
      .record({
        name: fc.nat(30),
        status: fc.constantFrom(...STATUSES),
        note: fc.string({ unit: 'binary', maxLength: 30 }),
        tags: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 }),
        contact: fc.option(fc.string()),
        nextAction: fc.option(fc.record({ date: fc.constant('2026-05-01'), label: fc.string() })),
      })
      .map(({ name, ...fields }) => prospectOf(`site${name}.example`, fields));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(arbitrary, { selector: ({ domain }) => domain, maxLength: 6 }),
        async (prospects) => {
          await startAfresh();
          await put(prospects);
          const before = await contents();
          const file = await backup();
          await startAfresh();
          expect(reason(await restore(file, 'replace'))).toBeNull();
          expect(await contents()).toEqual(before);
        },
      ),
      { numRuns: 12 },
    );
  });

  const put = (prospects: readonly Prospect[]) =>
    shortlist.rewrite(prospects.map((prospect) => ({ domain: prospect.domain, next: () => prospect })));

  test('merging the same backup twice changes nothing the second time', async () => {
    await save('one.example', 'a');
    const file = await backup();
    await save('one.example', 'b', '2026-04-01T00:00:00.000Z');
    await shortlist.edit(['one.example'], { note: 'mine' });
    expect(await restore(file, 'merge')).toEqual({ ok: true, changes: [] });
    const before = await contents();
    await restore(file, 'merge');
    expect(await contents()).toEqual(before);
    expect(before).toMatchObject([{ prospect: { note: 'mine', audits: [{}, {}] } }]);
  });

  test('replacing removes what the backup lacks, and undo brings everything back', async () => {
    await save('one.example', 'a');
    const file = await backup();
    await shortlist.edit(['one.example'], { note: 'later' });
    await save('two.example', 'b');
    const before = await contents();
    const restored = await restore(file, 'replace');
    expect(await contents()).toMatchObject([{ prospect: { domain: 'one.example', note: '' } }]);
    if (restored.ok) await shortlist.undo(restored.changes);
    expect(await contents()).toEqual(before);
  });

  test('a preview counts and writes nothing', async () => {
    await save('same.example', 'a');
    await save('changed.example', 'b');
    await save('added.example', 'c');
    const file = await backup();
    await shortlist.undo([{ ...(await save('other.example', 'd')), before: null }]);
    await save('other.example', 'd');
    await shortlist.remove(['added.example']);
    await shortlist.edit(['changed.example'], { note: 'x' });
    const before = await contents();
    expect(value(await shortlist.previewRestore(file, quiet))).toMatchObject({
      ok: true,
      preview: { added: 1, changed: 1, same: 1, others: 1, header: { prospects: 3, audits: 3 } },
    });
    expect(await contents()).toEqual(before);
  });

  test('progress goes up to the end', async () => {
    await save('one.example', 'a');
    const written: number[] = [];
    const read: number[] = [];
    const { file } = value(await shortlist.backup((share) => written.push(share)));
    await shortlist.restore(file, 'merge', (share) => read.push(share));
    for (const shares of [written, read]) {
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    }
  });

  test('a damaged audit is left out of the backup and named', async () => {
    const { after } = await save('one.example', 'a');
    await save('one.example', 'b', '2026-04-01T00:00:00.000Z');
    const id = after?.audits[0]?.id ?? '';
    const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
    await database.put('audits', { id, domain: 'one.example', body: new Uint8Array(3) });
    database.close();
    const made = value(await shortlist.backup(quiet));
    expect(made).toMatchObject({ audits: 1, damaged: [{ domain: 'one.example', id }] });
    await startAfresh();
    expect(await restore(made.file, 'merge')).toMatchObject({ ok: true });
  });
});

describe('a backup that is refused leaves everything as it was', () => {
  const spoiled: readonly [string, (text: string) => BlobPart, string][] = [
    ['cut short', (text) => text.slice(0, -20), 'not_json'],
    ['without its end', (text) => text.replace('{"end":true}\n', ''), 'cut_short'],
    ['empty', () => '', 'cut_short'],
    ['with an audit changed', (text) => text.replace(/"gzip":"(.{200})./, '"gzip":"$1/'), 'bad_audit'],
    ['with an audit under another id', (text) => text.replace(/"id":"..(.*gzip)/, '"id":"00$1'), 'bad_audit'],
    ['with an audit that is none', (text) => text.replace(/"gzip":".*?"/, '"gzip":"!"'), 'bad_audit'],
    [
      'with an audit missing',
      (text) => text.replace(/\n\{"packed".*/, '').replace('"audits":1', '"audits":0'),
      'missing_audit',
    ],
    ['not UTF-8', (text) => new Uint8Array([...new TextEncoder().encode(text), 0xff, 0xfe]), 'not_text'],
    ['a ZIP', () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'not_json'],
    [
      'UTF-16',
      (text) => new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer),
      'not_text',
    ],
    ['one endless line', () => '['.repeat(17_000_000), 'too_long'],
    ['markup', () => '<script>alert(1)</script>', 'not_json'],
  ];

  test.each(spoiled)('%s', async (_name, spoil, expected) => {
    await save('theirs.example', 'a');
    const text = await (await backup()).text();
    await startAfresh();
    await save('mine.example', 'mine');
    const before = await contents();
    expect(reason(await restore(new Blob([spoil(text)]), 'replace'))?.key).toBe(`import.backup.${expected}`);
    expect(await contents()).toEqual(before);
    expect(await auditCount()).toBe(1);
  });

  test('a full disk while the prospects are written', async () => {
    await save('theirs.example', 'a');
    const file = await backup();
    await startAfresh();
    await save('mine.example', 'mine');
    const before = await contents();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      if (this.name === 'prospects') throw new DOMException('quota exceeded', 'QuotaExceededError');
      return this.add(record);
    });
    expect(await shortlist.restore(file, 'merge', quiet)).toMatchObject({ ok: false, problem: { kind: 'full' } });
    vi.restoreAllMocks();
    expect(await contents()).toEqual(before);
    expect(await auditCount()).toBe(1);
  });
});

test('the raw export holds every store, also what cannot be read', async () => {
  await save('one.example', 'a');
  await save('gone.example', 'b');
  await shortlist.remove(['gone.example']);
  const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
  await database.put('prospects', { domain: 'bad.example', note: 5 });
  database.close();
  await shortlist.list();
  const lines = (await value(await shortlist.exportRaw()).text()).trim().split('\n');
  const records: { store: string; key: unknown; value: { value?: unknown } }[] = lines.map((line) => JSON.parse(line));
  expect(records.map(({ store }) => store)).toEqual(['prospects', 'audits', 'audits', 'trash', 'quarantine']);
  expect(records.at(-1)?.value.value).toEqual({ domain: 'bad.example', note: 5 });
});
