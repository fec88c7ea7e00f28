import { afterEach, expect, test, vi } from 'vitest';
import { readEarly, takeEarlyResults, takeEarlyTabs } from './early-reading.ts';

const TAB = { id: 7, windowId: 1, url: 'https://blog.example/post', title: 'A post' };
const ANSWER = [{ documentId: 'doc-1', result: '{}' }];

afterEach(() => {
  globalThis.guestworthyEarly = undefined;
});

const browserWith = (tab: typeof TAB, answer: Promise<typeof ANSWER> = Promise.resolve(ANSWER)) => ({
  tabs: { query: vi.fn(async () => [tab]) },
  scripting: { executeScript: vi.fn(() => answer) },
});

test('finds the tab in front and asks it, once', async () => {
  const browser = browserWith(TAB);
  readEarly(browser);
  expect(await takeEarlyTabs()).toEqual([TAB]);
  expect(await (await takeEarlyResults(7))?.results).toEqual(ANSWER);
  expect(browser.tabs.query).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true });
  expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7 },
    files: ['/page-snapshot.js'],
    injectImmediately: true,
  });
});

test('what was taken does not count for the next reading', async () => {
  readEarly(browserWith(TAB));
  takeEarlyTabs();
  await takeEarlyResults(7);
  expect(takeEarlyTabs()).toBeNull();
  expect(await takeEarlyResults(7)).toBeNull();
});

test('the answer of one tab is not another’s', async () => {
  readEarly(browserWith(TAB));
  expect(await takeEarlyResults(8)).toBeNull();
});

test('does not touch a page that the address already rules out', async () => {
  const browser = browserWith({ ...TAB, url: 'chrome://settings' });
  readEarly(browser);
  expect(await takeEarlyResults(7)).toBeNull();
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});

test('a refusal of the browser is left to whoever takes the answer', async () => {
  readEarly(browserWith(TAB, Promise.reject(new Error('Cannot access'))));
  const taken = await takeEarlyResults(7);
  await expect(taken?.results).rejects.toThrow('Cannot access');
});

test('without an early reading there is nothing to take', async () => {
  expect(takeEarlyTabs()).toBeNull();
  expect(await takeEarlyResults(7)).toBeNull();
});
