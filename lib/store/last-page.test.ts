import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleFacts, pageSnapshot, paragraphs } from '../../tests/support/snapshots.ts';
import { loadLastPage, rememberPage } from './last-page.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

test('the page audited last comes back whole', async () => {
  const page = pageSnapshot({ article: articleFacts({ blocks: paragraphs('One.', 'Two.') }) });
  await rememberPage(page);
  expect(await loadLastPage()).toEqual(page);
});

test.each([null, 'nonsense', '{"v":99}', 7])('stored %j is no page', async (value) => {
  await fakeBrowser.storage.session.set({ lastPage: value });
  expect(await loadLastPage()).toBeNull();
});

test('a page that is too big to be kept leaves no other one behind', async () => {
  await rememberPage(pageSnapshot());
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await rememberPage(pageSnapshot());
  expect(await loadLastPage()).toBeNull();
});
