import { browser } from 'wxt/browser';

/** Addresses of tabs, and nothing else of them: what the badge of a known site needs before the button is pressed. */
const TAB_ADDRESSES = { permissions: ['tabs'] } satisfies { permissions: ['tabs'] };

/** The permission to see which sites are open, as the settings ask for it and give it back. */
export const tabAccess = {
  has: (): Promise<boolean> => browser.permissions.contains(TAB_ADDRESSES),
  /** Has the browser ask the user. Call it first in a click handler, and never in the popup: the prompt would close it. */
  request: (): Promise<boolean> => browser.permissions.request(TAB_ADDRESSES).catch(() => false),
  drop: (): Promise<boolean> => browser.permissions.remove(TAB_ADDRESSES),
  /** Calls back when the permission may have come or gone; returns what stops it. */
  watch: (onChange: () => void): (() => void) => {
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  },
};
