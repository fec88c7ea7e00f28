import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LinkCheck } from '../link-check/link-health.ts';
import { loadLinkCheck, saveLinkCheck, watchLinkCheck } from './link-checks.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

const checkOf = (pageUrl: string): LinkCheck => ({
  pageUrl,
  title: 'A post',
  targets: ['https://a.example/'],
  state: 'done',
  results: new Map(),
  robotsHeader: null,
});

test('each page keeps its own check', async () => {
  await saveLinkCheck(checkOf('https://blog.example/one'));
  await saveLinkCheck(checkOf('https://blog.example/two'));
  expect(await loadLinkCheck('https://blog.example/one')).toEqual(checkOf('https://blog.example/one'));
  expect(await loadLinkCheck('https://blog.example/none')).toBeNull();
});

test('progress is heard of', async () => {
  const onChange = vi.fn();
  const stop = watchLinkCheck('https://blog.example/one', onChange);
  await saveLinkCheck(checkOf('https://blog.example/two'));
  await saveLinkCheck(checkOf('https://blog.example/one'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(checkOf('https://blog.example/one'));
  stop();
});

test('when memory is full, older checks of other pages make room and nothing else does', async () => {
  await fakeBrowser.storage.session.set({ lastPage: 'kept' });
  await saveLinkCheck(checkOf('https://blog.example/old'));
  const set = fakeBrowser.storage.session.set;
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES')).mockImplementation(set);
  await saveLinkCheck(checkOf('https://blog.example/new'));
  expect(await loadLinkCheck('https://blog.example/old')).toBeNull();
  expect(await loadLinkCheck('https://blog.example/new')).not.toBeNull();
  expect(await fakeBrowser.storage.session.get('lastPage')).toEqual({ lastPage: 'kept' });
});
