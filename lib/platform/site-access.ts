import { browser } from 'wxt/browser';

/** Every web site: where a link leads, and where a redirect then goes, is not known before. */
const ALL_SITES = { origins: ['*://*/*'] };

/** Whether the user lets us ask other sites. */
export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/** Has the browser ask the user. Call it first in a click handler, and never in the popup: the prompt would close it. */
export const requestSiteAccess = (): Promise<boolean> => browser.permissions.request(ALL_SITES).catch(() => false);

/** Gives the permission back. */
export const dropSiteAccess = (): Promise<boolean> => browser.permissions.remove(ALL_SITES);

/** Calls back when the permission may have come or gone; returns what stops it. */
export function watchSiteAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
