// @vitest-environment node

import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptAudit } from '../../shortlist/audit-of-page.ts';
import { bodyOf, factsOf, pointOf } from '../../shortlist/prospect.fixture.ts';
import type { Announcement, Shortlist, Stored } from '../../shortlist/shortlist.ts';
import { openShortlist } from './open-shortlist.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './schema.ts';

// A database in memory, gzip and hundreds of records: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let shortlist: Shortlist;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  shortlist = openShortlist();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await shortlist.close();
});

const auditOf = (domain: string, name = 'first', takenAt = '2026-03-02T10:00:00.000Z'): KeptAudit => {
  const { id: _id, ...point } = pointOf('a', { takenAt });
  return { domain, point, facts: factsOf({ title: name }), contact: null, guidelinesUrl: null, body: bodyOf(name) };
};

const value = <Value>(stored: Stored<Value>): Value => {
  if (!stored.ok) throw new Error(`${stored.problem.kind}: ${stored.problem.detail}`);
  return stored.value;
};

const domains = async (of = shortlist) => value(await of.list()).prospects.map((prospect) => prospect.domain);

const putRaw = async (store: 'prospects' | 'audits', record: unknown) => {
  const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
  await database.put(store, record);
  database.close();
};

describe('saving', () => {
  test('a saved site is there for another window, with its audit in full', async () => {
    const { after } = value(await shortlist.save(auditOf('blog.example')));
    const other = openShortlist();
    expect(value(await other.read('blog.example'))).toEqual(after);
    expect(value(await other.readAudit(after?.audits[0]?.id ?? ''))).toEqual(bodyOf('first'));
    await other.close();
  });

  test('saving again adds an audit and overwrites nothing', async () => {
    await shortlist.save(auditOf('blog.example'));
    await shortlist.edit(['blog.example'], { note: 'mine' });
    const { after } = value(await shortlist.save(auditOf('blog.example', 'second', '2026-04-01T00:00:00.000Z')));
    expect(after).toMatchObject({ note: 'mine', facts: { title: 'second' } });
    const bodies = await Promise.all((after?.audits ?? []).map((audit) => shortlist.readAudit(audit.id)));
    expect(bodies.map(value)).toEqual([bodyOf('first'), bodyOf('second')]);
  });

  test('the same audit saved twice stands there once', async () => {
    await shortlist.save(auditOf('blog.example'));
    const change = value(await shortlist.save(auditOf('blog.example')));
    expect(change.after).toEqual(change.before);
    expect(change.after?.audits).toHaveLength(1);
  });

  test('asks the browser to keep the data with the first site only', async () => {
    const persist = vi.fn().mockResolvedValue(true);
    vi.stubGlobal('navigator', { ...navigator, storage: { persist } });
    await shortlist.save(auditOf('one.example'));
    await shortlist.save(auditOf('two.example'));
    expect(persist).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  test('a removed site comes back with what was kept', async () => {
    await shortlist.save(auditOf('blog.example'));
    await shortlist.edit(['blog.example'], { status: 'do-not-contact' });
    await shortlist.remove(['blog.example']);
    const { before, after } = value(await shortlist.save(auditOf('blog.example', 'second')));
    expect(before).toBeNull();
    expect(after).toMatchObject({ status: 'do-not-contact', audits: [{}, {}] });
  });
});

describe('two windows', () => {
  test('200 saves and edits from both lose nothing', async () => {
    const other = openShortlist();
    await shortlist.save(auditOf('shared.example'));
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => [
        shortlist.save(auditOf(`a${index}.example`)),
        other.save(auditOf(`b${index}.example`)),
        (index % 2 === 0 ? shortlist : other).edit(['shared.example'], { addTags: [`t${index % 40}`] }),
      ]).flat(),
    );
    expect(await domains()).toHaveLength(201);
    expect(value(await other.read('shared.example'))?.tags).toHaveLength(40);
    await other.close();
  });

  test('edits of different fields both hold, of the same text the second is shown the first', async () => {
    const other = openShortlist();
    await shortlist.save(auditOf('blog.example'));
    await shortlist.edit(['blog.example'], { note: 'from one', expected: { note: '' } });
    const edited = value(await other.edit(['blog.example'], { note: 'from two', expected: { note: '' } }));
    await other.edit(['blog.example'], { status: 'contacted' });
    expect(edited.conflicts).toMatchObject([
      { domain: 'blog.example', fields: ['note'], current: { note: 'from one' } },
    ]);
    expect(value(await shortlist.read('blog.example'))).toMatchObject({ note: 'from one', status: 'contacted' });
    await other.close();
  });

  test('an edit does not bring a removed site back', async () => {
    const other = openShortlist();
    await shortlist.save(auditOf('blog.example'));
    await shortlist.remove(['blog.example']);
    expect(value(await other.edit(['blog.example'], { status: 'contacted' })).gone).toEqual(['blog.example']);
    expect(await domains()).toEqual([]);
    await other.close();
  });

  test('both hear of a change, and neither of an edit that changed nothing', async () => {
    const other = openShortlist();
    const here: Announcement[] = [];
    const heard = Promise.withResolvers<Announcement>();
    shortlist.listen((announcement) => here.push(announcement));
    other.listen(heard.resolve);
    await shortlist.save(auditOf('blog.example'));
    await shortlist.edit(['blog.example'], { status: 'to-review' });
    const expected = { kind: 'changed', domains: ['blog.example'] };
    expect(await heard.promise).toEqual(expected);
    expect(here).toEqual([expected]);
    await other.close();
  });
});

describe('undo', () => {
  test('takes back a removal, an edit and a save, one after the other', async () => {
    const saved = value(await shortlist.save(auditOf('blog.example')));
    const edited = value(await shortlist.edit(['blog.example'], { note: 'n', addTags: ['t'] }));
    const removed = value(await shortlist.remove(['blog.example']));
    await shortlist.undo(removed);
    expect(value(await shortlist.read('blog.example'))).toMatchObject({ note: 'n', tags: ['t'] });
    await shortlist.undo(edited.changes);
    expect(value(await shortlist.read('blog.example'))).toMatchObject({ note: '', tags: [] });
    await shortlist.undo([saved]);
    expect(await domains()).toEqual([]);
  });

  test('leaves alone what was changed again since', async () => {
    await shortlist.save(auditOf('blog.example'));
    const { changes } = value(await shortlist.edit(['blog.example'], { note: 'first' }));
    await shortlist.edit(['blog.example'], { note: 'second' });
    expect(value(await shortlist.undo(changes))).toEqual({ changes: [], skipped: ['blog.example'] });
    expect(value(await shortlist.read('blog.example'))?.note).toBe('second');
  });
});

describe('damage', () => {
  test.each([
    ['a wrong type', { domain: 'bad.example', schema: 1, note: 5 }],
    ['garbage', { domain: 'bad.example', garbage: '<<' }],
  ])('a record with %s goes to quarantine, unchanged, and the others load', async (_name, bad) => {
    await shortlist.save(auditOf('good.example'));
    await putRaw('prospects', bad);
    const listed = value(await shortlist.list());
    expect(listed.prospects.map((prospect) => prospect.domain)).toEqual(['good.example']);
    expect(listed.quarantined).toBe(1);
    const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
    expect(await database.getAll('quarantine')).toMatchObject([{ store: 'prospects', key: 'bad.example', value: bad }]);
    database.close();
    expect(value(await shortlist.list()).quarantined).toBe(1);
  });

  test('a record of a later version is named and left as it is, also by a save', async () => {
    const newer = { domain: 'new.example', schema: 99, anything: true };
    await shortlist.save(auditOf('good.example'));
    await putRaw('prospects', newer);
    expect(value(await shortlist.list()).newer).toEqual(['new.example']);
    expect(await shortlist.save(auditOf('new.example'))).toMatchObject({ ok: false, problem: { kind: 'newer' } });
    const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
    expect(await database.get('prospects', 'new.example')).toEqual(newer);
    database.close();
  });

  test.each([
    ['is not gzip', (body: Uint8Array) => body.fill(0)],
    ['is cut short', (body: Uint8Array) => body.slice(0, 20)],
  ])('an audit whose body %s is told as damaged', async (_name, harm) => {
    const { after } = value(await shortlist.save(auditOf('blog.example')));
    const id = after?.audits[0]?.id ?? '';
    const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
    const record = await database.get('audits', id);
    await database.put('audits', { ...record, body: harm(record.body) });
    database.close();
    expect(await shortlist.readAudit(id)).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
  });

  test('an audit that holds another than its id says is told as damaged', async () => {
    const one = value(await shortlist.save(auditOf('one.example', 'one'))).after?.audits[0]?.id ?? '';
    const two = value(await shortlist.save(auditOf('two.example', 'two'))).after?.audits[0]?.id ?? '';
    const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
    await database.put('audits', { ...(await database.get('audits', one)), id: two });
    database.close();
    expect(await shortlist.readAudit(two)).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
  });
});

describe('a database that does not answer', () => {
  test('full: said so, and nothing is half-written', async () => {
    await shortlist.save(auditOf('blog.example'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      if (this.name === 'prospects') throw new DOMException('quota exceeded', 'QuotaExceededError');
      return this.add(record);
    });
    const saved = await shortlist.save(auditOf('blog.example', 'second'));
    expect(saved).toMatchObject({ ok: false, problem: { kind: 'full' } });
    vi.restoreAllMocks();
    const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
    expect(await database.count('audits')).toBe(1);
    database.close();
    expect(value(await shortlist.read('blog.example'))?.audits).toHaveLength(1);
  });

  test('made by a later version: said so', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    expect(await shortlist.list()).toMatchObject({ ok: false, problem: { kind: 'newer' } });
  });

  test('a later version in another window is let through', async () => {
    await shortlist.save(auditOf('blog.example'));
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    expect(await shortlist.list()).toMatchObject({ ok: false, problem: { kind: 'newer' } });
    newer.close();
  });

  test('deleted beneath us: every window is told, and saving works again', async () => {
    await shortlist.save(auditOf('blog.example'));
    const lost = Promise.withResolvers<Announcement>();
    shortlist.listen(lost.resolve);
    await deleteDB(DATABASE_NAME);
    expect(await lost.promise).toEqual({ kind: 'lost' });
    await shortlist.save(auditOf('next.example'));
    expect(await domains()).toEqual(['next.example']);
  });

  test('refused by the browser: said so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await shortlist.list()).toMatchObject({ ok: false, problem: { kind: 'unavailable' } });
  });
});

describe('sweeping', () => {
  const sweepAfter = async (days: number) => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + days * 86_400_000);
    return value(await shortlist.sweep());
  };

  test('empties the trash after thirty days, audits included', async () => {
    await shortlist.save(auditOf('kept.example', 'kept'));
    await shortlist.save(auditOf('gone.example', 'gone'));
    await shortlist.remove(['gone.example']);
    expect(await sweepAfter(29)).toBe(0);
    vi.restoreAllMocks();
    expect(await sweepAfter(31)).toBe(1);
    const { audits } = value(await shortlist.read('kept.example')) ?? { audits: [] };
    expect(value(await shortlist.readAudit(audits[0]?.id ?? ''))).toEqual(bodyOf('kept'));
  });

  test('clears audits that no prospect names, but not while an import runs', async () => {
    await shortlist.save(auditOf('kept.example'));
    await putRaw('audits', { id: 'orphan', domain: 'x.example', body: new Uint8Array() });
    await navigator.locks.request('shortlist-import', async () => expect(await sweepAfter(0)).toBe(0));
    expect(await sweepAfter(0)).toBe(1);
  });
});
