import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, tabById, watchTab } from './active-tab.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

const TAB = { id: 7, windowId: 1, url: 'https://blog.example/post#top', title: 'A post' };
/** What the browser says of the tab beside the change; not looked at. */
const UNREAD = {} as never;

test.each([
  ['the tab in front', [{ ...TAB, extra: 1 }], TAB],
  ['a tab that keeps its address to itself', [{ id: 7, windowId: 1 }], { id: 7, windowId: 1, url: null, title: null }],
  ['no tab', [], null],
  ['a tab without a number', [{ windowId: 1 }], null],
])('%s', async (_, tabs, expected) => {
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue(tabs);
  expect(await activeTab()).toEqual(expected);
});

test('a closed tab is none', async () => {
  fakeBrowser.tabs.get = vi.fn().mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await tabById(7)).toBeNull();
});

test.each([
  ['loads something', 7, { status: 'loading' }, true],
  ['moves to another address', 7, { url: 'https://blog.example/next' }, true],
  ['jumps to a part of the page', 7, { status: 'loading', url: 'https://blog.example/post#end' }, false],
  ['has finished loading', 7, { status: 'complete' }, false],
  ['is another one', 8, { status: 'loading' }, false],
] as const)('a tab that %s', async (_, id, change, isLeft) => {
  const onLeft = vi.fn();
  const stop = watchTab(TAB, onLeft);
  await fakeBrowser.tabs.onUpdated.trigger(id, change, UNREAD);
  expect(onLeft).toHaveBeenCalledTimes(isLeft ? 1 : 0);
  stop();
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, UNREAD);
  expect(onLeft).toHaveBeenCalledTimes(isLeft ? 1 : 0);
});

test('closing the tab, or bringing another one of its window to the front, leaves it', async () => {
  const onLeft = vi.fn();
  watchTab(TAB, onLeft);
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: 2 });
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 });
  expect(onLeft).not.toHaveBeenCalled();
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: 1 });
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  expect(onLeft).toHaveBeenCalledTimes(2);
});
