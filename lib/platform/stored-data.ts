import { browser } from 'wxt/browser';
import type { Shortlist } from '../shortlist/shortlist.ts';
import type { StoredData } from '../shortlist/stored-data.ts';
import { readPersistence, requestPersistence } from '../store/shortlist/persistence.ts';

/** The browser's storage, as the settings use it. */
export const storedData = (shortlist: Shortlist): StoredData => ({
  persistence: readPersistence,
  askPersistence: requestPersistence,
  usage: async () => (await navigator.storage.estimate().catch(() => null))?.usage ?? null,
  erase: async () => {
    const erased = await shortlist.erase();
    if (!erased.ok) return false;
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    return true;
  },
});
