import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageSnapshot } from '../../tests/support/snapshots.ts';
import type { TabSummary } from '../snapshot/reading.ts';
import { STOP_AFTER } from './reading-lost.ts';
import { SLOW_AFTER, takeSnapshot } from './take-snapshot.ts';

const PAGE = pageSnapshot({ url: 'https://blog.example/posts/a-post' });
const TAB: TabSummary = { id: 7, windowId: 1, url: 'https://blog.example/posts/a-post#part-2', title: 'A post' };
const ANSWER = JSON.stringify({ v: 1, ok: true, data: PAGE });

const executeScript = vi.fn();
const getTab = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  executeScript.mockReset();
  getTab.mockReset().mockResolvedValue(TAB);
  fakeBrowser.scripting.executeScript = executeScript;
  fakeBrowser.tabs.get = getTab;
});

afterEach(() => {
  vi.useRealTimers();
});

const answers = (result: unknown, documentId = 'doc-1') => [{ frameId: 0, documentId, result }];
const read = (tab = TAB) => takeSnapshot(tab, () => undefined);

test('asks the page once, at once, and rebuilds what it says', async () => {
  executeScript.mockResolvedValue(answers(ANSWER));
  expect(await read()).toEqual({ status: 'read', page: PAGE, documentId: 'doc-1' });
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7 },
    files: ['/page-snapshot.js'],
    injectImmediately: true,
  });
});

test('does not touch a page that the address already rules out', async () => {
  expect(await read({ ...TAB, url: 'chrome://settings' })).toEqual({ status: 'refused', reason: 'browser-page' });
  expect(executeScript).not.toHaveBeenCalled();
});

test.each([
  ['Firefox says nothing', [], { status: 'refused', reason: 'browser-page' }],
  ['Chrome says null', answers(null), { status: 'failed', reason: 'page-gone' }],
  ['an object', answers({ v: 1 }), { status: 'failed', reason: 'page-gone' }],
  ['Firefox reports a throw', [{ frameId: 0, error: 'boom' }], { status: 'failed', reason: 'script-failed' }],
  ['no JSON', answers('{'), { status: 'failed', reason: 'unreadable-answer' }],
  ['a wrong version', answers('{"v":99,"ok":true,"data":{}}'), { status: 'failed', reason: 'unreadable-answer' }],
  ['the script gave up', answers('{"v":1,"ok":false,"error":"x"}'), { status: 'failed', reason: 'script-failed' }],
  [
    'a PDF viewer',
    answers(JSON.stringify({ v: 1, ok: true, data: { ...PAGE, contentType: 'application/pdf' } })),
    { status: 'refused', reason: 'pdf' },
  ],
])('%s', async (_, results, expected) => {
  executeScript.mockResolvedValue(results);
  expect(await read()).toMatchObject(expected);
});

test.each([
  ['Frame with ID 0 was removed.', { status: 'failed', reason: 'page-gone' }],
  ['No tab with id: 7.', { status: 'failed', reason: 'page-gone' }],
  ['The extensions gallery cannot be scripted.', { status: 'refused', reason: 'store-page' }],
])('the browser throws %s', async (message, expected) => {
  executeScript.mockRejectedValue(new Error(message));
  expect(await read()).toMatchObject(expected);
});

test.each([
  ['has told its address before', 7, 'no-access'],
  ['never told one', 8, 'browser-page'],
])('a tab without an address that %s', async (_, id, reason) => {
  executeScript.mockResolvedValueOnce(answers(ANSWER));
  await read();
  executeScript.mockRejectedValue(
    new Error(
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    ),
  );
  expect(await read({ ...TAB, id, url: null })).toEqual({ status: 'refused', reason });
});

test('an answer for an address that the tab has left is not used', async () => {
  executeScript.mockResolvedValue(answers(ANSWER));
  getTab.mockResolvedValue({ ...TAB, url: 'https://blog.example/posts/next' });
  expect(await read()).toMatchObject({ status: 'failed', reason: 'page-changed' });
});

test('a tab closed meanwhile is not an error', async () => {
  executeScript.mockResolvedValue(answers(ANSWER));
  getTab.mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await read()).toMatchObject({ status: 'failed', reason: 'page-gone' });
});

test('a page that never answers: a note first, then an end', async () => {
  executeScript.mockReturnValue(new Promise(() => undefined));
  const onSlow = vi.fn();
  const reading = takeSnapshot(TAB, onSlow);
  await vi.advanceTimersByTimeAsync(SLOW_AFTER - 1);
  expect(onSlow).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(onSlow).toHaveBeenCalledOnce();
  // The page is asked whether it lives, and has until then to say so.
  await vi.advanceTimersByTimeAsync(10_000 - SLOW_AFTER);
  expect(await reading).toMatchObject({ status: 'failed', reason: 'no-answer' });
});

test('a page at work is waited for as long as it lives', async () => {
  let answer: (results: unknown) => void = () => undefined;
  executeScript.mockImplementation(({ files }: { files?: unknown }) =>
    files === undefined ? Promise.resolve(answers(true)) : new Promise((resolve) => (answer = resolve)),
  );
  const reading = read();
  await vi.advanceTimersByTimeAsync(3 * STOP_AFTER);
  answer(answers(ANSWER));
  await vi.advanceTimersByTimeAsync(STOP_AFTER);
  expect(await reading).toMatchObject({ status: 'read' });
  expect(executeScript).toHaveBeenCalledTimes(4);
});

test('a page that lives and never answers is given up in the end', async () => {
  executeScript.mockImplementation(({ files }: { files?: unknown }) =>
    files === undefined ? Promise.resolve(answers(true)) : new Promise(() => undefined),
  );
  const reading = read();
  await vi.advanceTimersByTimeAsync(7 * STOP_AFTER);
  expect(await reading).toMatchObject({ status: 'failed', reason: 'no-answer' });
});

/** Chromium and Firefox keep a document that was left, and the promise of its reading never settles. */
const neverRead =
  (knowsOfReading: boolean) =>
  ({ files }: { files?: unknown }) =>
    files === undefined ? Promise.resolve(answers(knowsOfReading)) : new Promise(() => undefined);

test('a page left in the middle of its reading is told at once, however lively the next one is', async () => {
  executeScript.mockImplementation(neverRead(false));
  const reading = read();
  await vi.advanceTimersByTimeAsync(3_000);
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading', url: 'https://blog.example/next' }, {} as never);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await reading).toMatchObject({ status: 'failed', reason: 'page-changed' });
});

test.each([
  ['to another page', { ...TAB, url: 'https://blog.example/next' }],
  ['to where its address is not told', { ...TAB, url: undefined }],
])('a tab that went %s before it was watched is told of as soon', async (_, now) => {
  executeScript.mockImplementation(neverRead(false));
  getTab.mockResolvedValue(now);
  const reading = read();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await reading).toMatchObject({ status: 'failed', reason: 'page-changed' });
});

test('the next page may keep silent as well', async () => {
  executeScript.mockReturnValue(new Promise(() => undefined));
  const reading = read();
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await reading).toMatchObject({ status: 'failed', reason: 'page-changed' });
});

test('a page that is left unheard is given up all the same', async () => {
  executeScript.mockImplementation(neverRead(false));
  const reading = read();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await reading).toMatchObject({ status: 'failed', reason: 'no-answer' });
});

test('a page that only changes its address is read on', async () => {
  let answer: (results: unknown) => void = () => undefined;
  executeScript.mockImplementation(({ files }: { files?: unknown }) =>
    files === undefined ? Promise.resolve(answers(true)) : new Promise((resolve) => (answer = resolve)),
  );
  const reading = read();
  for (let change = 0; change < 20; change += 1) {
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    await vi.advanceTimersByTimeAsync(100);
  }
  answer(answers(ANSWER));
  expect(await reading).toMatchObject({ status: 'read' });
});

test('a quick page is never called slow', async () => {
  executeScript.mockResolvedValue(answers(ANSWER));
  const onSlow = vi.fn();
  await takeSnapshot(TAB, onSlow);
  await vi.advanceTimersByTimeAsync(STOP_AFTER);
  expect(onSlow).not.toHaveBeenCalled();
});
