import { browser } from 'wxt/browser';
import type { Message } from '../audits/audit.ts';
import type { Translate } from '../i18n/translate.ts';
import { type SiteBadge, siteBadge } from '../shortlist/site-badge.ts';
import { peekSite } from '../store/shortlist/peek-site.ts';
import { tabAccess } from './tab-access.ts';

/**
 * Keeps the toolbar button's badge on pages of known sites. The listeners stand from the start, or they would not wake
 * the background; without the permission tabs have no address, and they end there.
 *
 * @param peek the prospect that a host belongs to
 */
export function watchTabs(translate: Translate, peek: typeof peekSite = peekSite): void {
  /** By tab: of two looks at the shortlist the later one knows more, whichever ends first. */
  const newest = new Map<number, symbol>();
  const show = async (tabId: number, url: string): Promise<void> => {
    const look = Symbol(url);
    newest.set(tabId, look);
    const prospect = /^https?:/.test(url) ? await peek(new URL(url).hostname) : null;
    if (newest.get(tabId) !== look) return;
    newest.delete(tabId);
    await setBadge(tabId, prospect && siteBadge(prospect), translate);
  };
  /** Shows what the shortlist says now on the tabs in front. */
  const refresh = async (): Promise<void> => {
    if (!(await tabAccess.has())) return;
    const tabs = await browser.tabs.query({ active: true });
    await Promise.all(tabs.map(({ id, url }) => id !== undefined && url !== undefined && show(id, url)));
  };

  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (tab.url !== undefined && (status === 'complete' || url !== undefined)) void show(tabId, tab.url);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void browser.tabs.get(tabId).then(
      ({ url }) => (url === undefined ? undefined : show(tabId, url)),
      // Closed already.
      () => undefined,
    );
  });
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === CHANGED) void refresh();
  });
  browser.permissions.onRemoved.addListener(() => {
    newest.clear();
    void clearWithoutAccess(translate);
  });
  // A popup that closes while its message wakes the background takes the message with it.
  void refresh();
}

/** Tells the background that the shortlist has changed: a popup may close before it could do anything more. */
export function announceToBadges(): void {
  // Refused where the background does not listen yet, while the extension is being installed.
  void browser.runtime.sendMessage(CHANGED).catch(() => undefined);
}

const CHANGED = 'shortlist-changed';

async function clearWithoutAccess(translate: Translate): Promise<void> {
  if (await tabAccess.has()) return;
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await setBadge(id, null, translate);
}

async function setBadge(tabId: number, badge: SiteBadge | null, translate: Translate): Promise<void> {
  const { action } = browser;
  const { text, title, colour } = badge ?? NO_BADGE;
  try {
    // Asked for in one go: between two of them another page's badge could come.
    await Promise.all([
      ...(badge === null
        ? []
        : [
            action.setBadgeBackgroundColor({ tabId, color: colour }),
            action.setBadgeTextColor({ tabId, color: '#ffffff' }),
          ]),
      action.setBadgeText({ tabId, text: typeof text === 'string' ? text : translate(text) }),
      action.setTitle({ tabId, title: translate(inWords(title, translate)) }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}

const NO_BADGE: SiteBadge = { text: '', title: { key: 'extension.action' }, colour: '' };

/** The status by its name in the reader's language. */
function inWords({ key, values = {} }: Message, translate: Translate): Message {
  const { status, ...others } = values;
  return status === undefined
    ? { key, values: others }
    : { key, values: { ...others, status: translate({ key: `shortlist.status.${status}` }) } };
}
