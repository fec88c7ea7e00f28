import { browser } from 'wxt/browser';
import type { Message } from '../audits/audit.ts';
import type { Translate } from '../i18n/translate.ts';
import { type SiteBadge, siteBadge } from '../shortlist/site-badge.ts';
import { peekSite } from '../store/shortlist/peek-site.ts';
import { tabAccess } from './tab-access.ts';

/**
 * Keeps the toolbar button's badge on pages of known sites. The listeners stand from the start, or they would not wake
 * the background; without the permission tabs have no address, and they end there.
 */
export function watchTabs(translate: Translate): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (tab.url !== undefined && (status === 'complete' || url !== undefined))
      void showBadge(tabId, tab.url, translate);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void browser.tabs.get(tabId).then(
      ({ url }) => (url === undefined ? undefined : showBadge(tabId, url, translate)),
      // Closed already.
      () => undefined,
    );
  });
  browser.permissions.onAdded.addListener(() => void refreshBadges(translate));
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === CHANGED) void refreshBadges(translate);
  });
  browser.permissions.onRemoved.addListener(() => void clearWithoutAccess(translate));
}

/** Tells the background that the shortlist has changed: a popup may close before it could do anything more. */
export function announceToBadges(): void {
  // Refused where the background does not listen yet, while the extension is being installed.
  void browser.runtime.sendMessage(CHANGED).catch(() => undefined);
}

const CHANGED = 'shortlist-changed';

/** Shows what the shortlist says now on the tabs in front. */
async function refreshBadges(translate: Translate): Promise<void> {
  if (!(await tabAccess.has())) return;
  for (const { id, url } of await browser.tabs.query({ active: true })) {
    if (id !== undefined && url !== undefined) await showBadge(id, url, translate);
  }
}

async function showBadge(tabId: number, url: string, translate: Translate): Promise<void> {
  const prospect = /^https?:/.test(url) ? await peekSite(new URL(url).hostname) : null;
  await setBadge(tabId, prospect && siteBadge(prospect), translate);
}

async function clearWithoutAccess(translate: Translate): Promise<void> {
  if (await tabAccess.has()) return;
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await setBadge(id, null, translate);
}

async function setBadge(tabId: number, badge: SiteBadge | null, translate: Translate): Promise<void> {
  const { action } = browser;
  try {
    if (badge === null) {
      await action.setBadgeText({ tabId, text: '' });
      await action.setTitle({ tabId, title: translate({ key: 'extension.action' }) });
      return;
    }
    const { text, title, colour } = badge;
    await action.setBadgeBackgroundColor({ tabId, color: colour });
    await action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await action.setBadgeText({ tabId, text: typeof text === 'string' ? text : translate(text) });
    await action.setTitle({ tabId, title: translate(inWords(title, translate)) });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** The status by its name in the reader's language. */
function inWords({ key, values = {} }: Message, translate: Translate): Message {
  const { status, ...others } = values;
  return status === undefined
    ? { key, values: others }
    : { key, values: { ...others, status: translate({ key: `shortlist.status.${status}` }) } };
}
