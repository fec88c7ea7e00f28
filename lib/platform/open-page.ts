import { browser } from 'wxt/browser';

/** Opens one of our own full pages in a tab. */
export function openPage(path: '/settings.html' | '/shortlist.html'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}
