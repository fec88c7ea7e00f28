import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prospectOf } from '../shortlist/prospect.fixture.ts';
import type { Prospect } from '../shortlist/prospect.ts';
import { watchTabs } from './badge.ts';

const peekSite = vi.fn<(host: string) => Promise<Prospect | null>>();

const TAB = { id: 7, url: 'https://known.example/post' };
const KNOWN = prospectOf('known.example');
const FORBIDDEN: Prospect = { ...KNOWN, status: 'do-not-contact' };

let shown: Map<string, unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  peekSite.mockReset();
  shown = new Map();
  const setter = (name: string) =>
    vi.fn(async (details: object) => {
      // Each takes a turn of its own, as a message to the browser does.
      await Promise.resolve();
      shown.set(name, Object.values(details).at(-1));
    });
  fakeBrowser.action.setBadgeText = setter('text');
  fakeBrowser.action.setTitle = setter('title');
  fakeBrowser.action.setBadgeBackgroundColor = setter('colour');
  fakeBrowser.action.setBadgeTextColor = setter('words');
  fakeBrowser.permissions.onAdded.addListener = vi.fn();
  fakeBrowser.permissions.onRemoved.addListener = vi.fn();
  fakeBrowser.permissions.contains = vi.fn().mockResolvedValue(true);
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([TAB]);
});

const watch = () => watchTabs(({ key }) => key, peekSite);

// The rest of a tab is not looked at.
const navigated = (url: string) =>
  fakeBrowser.tabs.onUpdated.trigger(TAB.id, { status: 'complete' }, { ...TAB, url } as never);

test('a background that begins shows what the shortlist says by now: the message that woke it may be lost', async () => {
  peekSite.mockResolvedValue(FORBIDDEN);
  watch();
  await vi.waitFor(() => expect(shown.get('text')).toBe('badge.stop'));
});

test('a background that begins without the permission asks for no tab', async () => {
  fakeBrowser.permissions.contains = vi.fn().mockResolvedValue(false);
  watch();
  await new Promise((resolve) => setTimeout(resolve));
  expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
});

test('what was read for the page before is not shown on the next one', async () => {
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([]);
  watch();
  const before = Promise.withResolvers<Prospect | null>();
  peekSite.mockReturnValueOnce(before.promise).mockResolvedValueOnce(null);
  await navigated('https://known.example/post');
  await navigated('https://other.example/post');
  await vi.waitFor(() => expect(shown.get('text')).toBe(''));
  before.resolve(KNOWN);
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown.get('text')).toBe('');
});
