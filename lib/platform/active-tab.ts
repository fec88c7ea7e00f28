import { browser } from 'wxt/browser';
import type { TabSummary } from '../snapshot/reading.ts';
import { type FoundTab, FRONT_TAB, takeEarlyTabs } from './early-reading.ts';

/** The tab in front of the person in this window; `null` when there is none, as in a window that is closing. */
export async function activeTab(): Promise<TabSummary | null> {
  const [tab] = await (takeEarlyTabs() ?? browser.tabs.query(FRONT_TAB));
  return tab?.id === undefined ? null : summary(tab.id, tab);
}

/** The tab as it is now; `null` when it was closed. */
export async function tabById(id: number): Promise<TabSummary | null> {
  try {
    return summary(id, await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/**
 * Calls back once the tab starts to load something else, was closed, or another tab of its window comes to the front.
 *
 * @returns stops watching
 */
export function watchTab(tab: TabSummary, onLeft: () => void): () => void {
  const onUpdated = (id: number, change: TabChange) => {
    if (id === tab.id && hasLeft(tab, change)) onLeft();
  };
  const onRemoved = (id: number) => {
    if (id === tab.id) onLeft();
  };
  const onActivated = (active: { tabId: number; windowId: number }) => {
    if (active.windowId === tab.windowId && active.tabId !== tab.id) onLeft();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onActivated.addListener(onActivated);
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
    browser.tabs.onActivated.removeListener(onActivated);
  };
}

interface TabChange {
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

/** A jump to another part of the same page leaves nothing; a load without a new address is a reload. */
function hasLeft({ url }: TabSummary, change: TabChange): boolean {
  if (change.url === undefined) return change.status === 'loading';
  return url === null || withoutFragment(change.url) !== withoutFragment(url);
}

/** The address of the document alone, whichever part of it is in view. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

const summary = (id: number, { windowId, url, title }: FoundTab): TabSummary => ({
  id,
  windowId,
  url: url ? url : null,
  title: title ? title : null,
});
