// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { prospectOf } from '../../shortlist/prospect.fixture.ts';
import { openShortlist } from './open-shortlist.ts';
import { peekSite } from './peek-site.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a site is found by any of its hosts, another is not', async () => {
  const shortlist = openShortlist();
  const prospect = prospectOf('blog.example', { note: 'n' });
  await shortlist.rewrite([{ domain: 'blog.example', next: () => prospect }]);
  expect(await peekSite('www.blog.example')).toEqual(prospect);
  expect(await peekSite('blog.example')).toEqual(prospect);
  expect(await peekSite('otherblog.example')).toBeNull();
  await shortlist.close();
});

test('without a database none is made', async () => {
  expect(await peekSite('blog.example')).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});
